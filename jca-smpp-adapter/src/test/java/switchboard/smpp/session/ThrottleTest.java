package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.smpp.BindSettingsBuilder;
import switchboard.smpp.Body;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.StatusTable;
import switchboard.smpp.SubmitResult.Rejected;

class ThrottleTest extends SmscTest {

    private final Set<String> refusedOnce = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @ValueSource(ints = {0x58, 0x14})
    void a_throttled_message_is_sent_again_with_another_sequence_number(int status) {
        refuseEachOnce(status);
        openBound(patient());
        assertThat(results("a")).containsExactly(accepted("a"));
        assertThat(smsc.received(SubmitSm.class).stream()
                        .map(SubmitSm::getSequenceNumber)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void a_vendor_s_status_throttles_if_the_table_says_so() {
        refuseEachOnce(0x401);
        openBound(patient().statuses(StatusTable.parse("0x401=throttle")));
        assertThat(results("a")).containsExactly(accepted("a"));
    }

    @Test
    void what_is_throttled_keeps_its_place() {
        refuseEachOnce(0x58);
        openBound(patient().window(3));
        assertThat(results("a", "b", "c", "d"))
                .containsExactly(accepted("a"), accepted("b"), accepted("c"), accepted("d"));
        assertThat(smsc.texts()).containsSubsequence("a", "b", "c", "a", "b", "c", "d");
    }

    @Test
    void the_status_says_throttled_until_the_speed_has_risen() {
        AtomicBoolean tooMuch = new AtomicBoolean(true);
        smsc.answerSubmits(submit -> tooMuch.get() ? FakeSmsc.refuse(submit, 0x58) : FakeSmsc.take(submit));
        openBound(patient());
        var results = submit("a").toCompletableFuture();
        until(() -> status().throttled());
        tooMuch.set(false);
        assertThat(results.join()).containsExactly(accepted("a"));
        until(() -> !status().throttled());
    }

    @Test
    void the_rest_of_a_long_text_is_held_back_and_goes_on() {
        AtomicInteger refusals = new AtomicInteger(3);
        smsc.answerSubmits(submit -> partOf(submit) == 2 && refusals.getAndDecrement() > 0
                ? FakeSmsc.refuse(submit, 0x58)
                : taken(submit, "id-" + partOf(submit)));
        openBound(patient());
        assertThat(results("x".repeat(307))).containsExactly(accepted("id-1", "id-2", "id-3"));
    }

    @Test
    void a_message_that_is_throttled_for_too_long_is_rejected_with_that_status() {
        smsc.answerSubmits(submit -> FakeSmsc.refuse(submit, 0x58));
        openBound(settings().throttling(Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(60)));
        assertThat(results("a")).containsExactly(new Rejected(0x58, "ESME_RTHROTTLED", 1, List.of()));
    }

    @Test
    void without_patience_a_throttled_message_is_rejected_at_once() {
        smsc.answerSubmits(submit -> FakeSmsc.refuse(submit, 0x58));
        openBound(settings().throttling(Duration.ofSeconds(60), Duration.ZERO, Duration.ofSeconds(60)));
        assertThat(results("a")).containsExactly(new Rejected(0x58, "ESME_RTHROTTLED", 1, List.of()));
    }

    @Test
    void what_waits_behind_it_is_held_back_as_long() {
        smsc.answerSubmits(submit -> FakeSmsc.refuse(submit, 0x58));
        openBound(settings()
                .window(1)
                .throttling(Duration.ofSeconds(60), Duration.ofMillis(300), Duration.ofSeconds(60)));
        Rejected rejected = new Rejected(0x58, "ESME_RTHROTTLED", 1, List.of());
        assertThat(results("a", "b")).containsExactly(rejected, rejected);
    }

    @Test
    void the_rest_of_a_long_text_is_tried_for_longer_and_rejected_with_the_ids_of_the_others() {
        smsc.answerSubmits(submit -> partOf(submit) == 1 ? taken(submit, "id-1") : FakeSmsc.refuse(submit, 0x58));
        openBound(settings().throttling(Duration.ofMillis(10), Duration.ZERO, Duration.ofMillis(300)));
        assertThat(results("x".repeat(307))).containsExactly(new Rejected(0x58, "ESME_RTHROTTLED", 2, List.of("id-1")));
        assertThat(smsc.received(SubmitSm.class)).hasSizeGreaterThan(4);
    }

    @Test
    void the_rest_is_not_tried_for_longer_than_the_message_is_valid() {
        smsc.answerSubmits(submit -> partOf(submit) == 1 ? taken(submit, "id-1") : FakeSmsc.refuse(submit, 0x58));
        openBound(patient());
        ShortMessage message = new ShortMessage(
                "12345", "491701234567", new Body.Text("x".repeat(161)), false, Duration.ofMillis(200), 0);
        assertThat(lines.submit(LINE, List.of(message)).toCompletableFuture().join())
                .containsExactly(new Rejected(0x58, "ESME_RTHROTTLED", 2, List.of("id-1")));
    }

    @Test
    void throttling_outlasts_a_reconnect() {
        AtomicBoolean tooMuch = new AtomicBoolean(true);
        smsc.answerSubmits(submit -> tooMuch.get() ? FakeSmsc.refuse(submit, 0x58) : FakeSmsc.take(submit));
        openBound(settings().throttling(Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(60)));
        submit("a");
        until(() -> status().throttled());
        smsc.dropAll();
        until(() -> smsc.binds() == 2 && status().bound() == 1);
        assertThat(status().throttled()).isTrue();
    }

    @Test
    void the_parts_of_a_message_go_over_one_bind() {
        openBound(settings().binds(3));
        smsc.answerSubmits(submit -> taken(submit, "id"));
        results("x".repeat(153 * 9), "y".repeat(153 * 9));
        assertThat(smsc.received(SubmitSm.class)).hasSize(18);
        assertThat(smsc.texts().stream().filter(text -> text.endsWith("x")).map(text -> (int) text.charAt(5)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private BindSettingsBuilder patient() {
        return settings().throttling(Duration.ofMillis(10), Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    private void refuseEachOnce(int status) {
        smsc.answerSubmits(submit ->
                refusedOnce.add(FakeSmsc.text(submit)) ? FakeSmsc.refuse(submit, status) : FakeSmsc.take(submit));
    }

    private static PduResponse taken(SubmitSm submit, String id) {
        var response = submit.createResponse();
        response.setMessageId(id);
        return response;
    }

    private static int partOf(SubmitSm submit) {
        return submit.getShortMessage()[5];
    }
}
