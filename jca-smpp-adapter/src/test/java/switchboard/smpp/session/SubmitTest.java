package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.Unbind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindType;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.SubmitResult.Accepted;
import switchboard.smpp.SubmitResult.NotSent;
import switchboard.smpp.SubmitResult.Rejected;
import switchboard.smpp.SubmitResult.Unanswered;
import switchboard.smpp.SubmitResult.Unsendable;

class SubmitTest extends SmscTest {

    @Test
    void results_come_in_the_order_of_the_messages() {
        openBound(settings());
        assertThat(results("a", "b", "c")).containsExactly(accepted("a"), accepted("b"), accepted("c"));
    }

    @Test
    void answers_out_of_order_find_their_messages() {
        List<SubmitSm> held = holdSubmits();
        openBound(settings());
        CompletableFuture<List<SubmitResult>> results = submit("a", "b", "c").toCompletableFuture();
        until(() -> held.size() == 3);
        smsc.send(FakeSmsc.take(held.get(2)));
        smsc.send(FakeSmsc.take(held.get(0)));
        smsc.send(FakeSmsc.take(held.get(1)));
        assertThat(results.join()).containsExactly(accepted("a"), accepted("b"), accepted("c"));
    }

    @Test
    void no_messages_give_no_results() {
        openBound(settings());
        assertThat(results()).isEmpty();
    }

    @Test
    void the_window_is_never_exceeded() {
        List<SubmitSm> held = holdSubmits();
        openBound(settings().window(3));
        CompletableFuture<List<SubmitResult>> results =
                submit("a", "b", "c", "d", "e").toCompletableFuture();
        until(() -> held.size() == 3);
        assertThat(status().inFlight()).isEqualTo(3);
        smsc.send(FakeSmsc.take(held.get(0)));
        until(() -> held.size() == 4);
        assertThat(status().inFlight()).isEqualTo(3);
        smsc.answer(FakeSmsc::take);
        held.subList(1, 4).forEach(submit -> smsc.send(FakeSmsc.take(submit)));
        assertThat(results.join()).hasSize(5).allMatch(Accepted.class::isInstance);
    }

    @Test
    void a_long_text_has_one_result_with_the_id_of_each_part() {
        AtomicInteger ids = new AtomicInteger();
        smsc.answerSubmits(submit -> taken(submit, "id-" + ids.incrementAndGet()));
        openBound(settings());
        assertThat(results("x".repeat(161))).containsExactly(accepted("id-1", "id-2"));
    }

    @Test
    void a_refused_part_refuses_the_message_and_keeps_the_ids_of_the_others() {
        smsc.answerSubmits(submit -> partOf(submit) == 2 ? FakeSmsc.refuse(submit, 0x45) : taken(submit, "id-1"));
        openBound(settings().window(1));
        assertThat(results("x".repeat(307)))
                .containsExactly(new Rejected(0x45, "ESME_RSUBMITFAIL", 2, List.of("id-1")));
        assertThat(smsc.received(SubmitSm.class)).hasSize(2);
    }

    @Test
    void a_part_without_an_answer_counts_more_than_a_refused_one() {
        smsc.answerSubmits(submit -> partOf(submit) == 2 ? FakeSmsc.refuse(submit, 0x08) : null);
        openBound(settings().responseTimeout(Duration.ofMillis(300)));
        assertThat(results("x".repeat(161)))
                .containsExactly(new Unanswered(
                        "part 1 of 2: no answer within PT0.3S; part 2 refused: ESME_RSYSERR", List.of()));
    }

    @Test
    void a_vendor_status_is_named_by_its_number() {
        smsc.answerSubmits(submit -> FakeSmsc.refuse(submit, 0x401));
        openBound(settings());
        assertThat(results("a")).containsExactly(new Rejected(0x401, "0x00000401", 1, List.of()));
    }

    @Test
    void a_generic_nack_is_the_answer_to_the_request_it_names() {
        smsc.answerSubmits(submit -> {
            GenericNack nack = new GenericNack();
            nack.setSequenceNumber(submit.getSequenceNumber());
            nack.setCommandStatus(0x03);
            return nack;
        });
        openBound(settings());
        assertThat(results("a")).containsExactly(new Rejected(0x03, "ESME_RINVCMDID", 1, List.of()));
    }

    @Test
    void a_silent_peer_leaves_the_message_unanswered_and_the_window_free() {
        smsc.answerSubmits(submit -> FakeSmsc.text(submit).equals("lost") ? null : FakeSmsc.take(submit));
        openBound(settings().window(1).responseTimeout(Duration.ofMillis(300)));
        assertThat(results("lost")).containsExactly(new Unanswered("no answer within PT0.3S", List.of()));
        assertThat(results("next")).containsExactly(accepted("next"));
    }

    @Test
    void a_message_that_waits_too_long_for_the_window_is_not_sent() {
        holdSubmits();
        openBound(settings().window(1).responseTimeout(Duration.ofMillis(300)));
        CompletableFuture<List<SubmitResult>> waiting = submit("a").toCompletableFuture();
        List<SubmitResult> results =
                IntStream.range(0, 20).mapToObj(i -> submit("b" + i).toCompletableFuture()).toList().stream()
                        .map(future -> future.join().get(0))
                        .toList();
        assertThat(results).anyMatch(new NotSent("the window stayed full for PT0.3S")::equals);
        assertThat(waiting.join()).containsExactly(new Unanswered("no answer within PT0.3S", List.of()));
        assertThat(smsc.texts()).doesNotContain("b19");
    }

    @Test
    void a_dropped_connection_completes_everything_outstanding_once() {
        List<SubmitSm> held = holdSubmits();
        openBound(settings().window(2));
        CompletableFuture<List<SubmitResult>> results = submit("a", "b", "c").toCompletableFuture();
        until(() -> held.size() == 2);
        smsc.dropAll();
        assertThat(results.join())
                .containsExactly(
                        new Unanswered("connection closed by the peer", List.of()),
                        new Unanswered("connection closed by the peer", List.of()),
                        new NotSent("not bound: connection closed by the peer"));
    }

    @Test
    void a_message_of_which_only_a_part_left_is_unanswered() {
        List<SubmitSm> held = holdSubmits();
        openBound(settings().window(1));
        CompletableFuture<List<SubmitResult>> results = submit("x".repeat(161)).toCompletableFuture();
        until(() -> held.size() == 1);
        smsc.dropAll();
        assertThat(results.join())
                .containsExactly(new Unanswered("part 1 of 2: connection closed by the peer", List.of()));
    }

    @Test
    void nothing_is_sent_by_a_connector_that_is_not_open() {
        assertThat(results("a", "b"))
                .containsExactly(new NotSent("the connector is not open"), new NotSent("the connector is not open"));
    }

    @Test
    void nothing_is_sent_by_a_receiver() {
        openBound(settings().bindType(BindType.RECEIVER));
        assertThat(results("a")).containsExactly(new Unsendable("the connector is bound as receiver"));
    }

    @Test
    void a_text_of_too_many_parts_is_not_sent_and_the_others_are() {
        openBound(settings());
        assertThat(results("x".repeat(153 * 255 + 1), "b"))
                .containsExactly(new Unsendable("the text needs 256 parts, at most 255 can be sent"), accepted("b"));
    }

    @Test
    void an_answer_without_its_nul_still_counts() {
        smsc.answerSubmits(submit -> {
            smsc.sendHex("00000013 80000004 00000000 %08x 414243".formatted(submit.getSequenceNumber()));
            return null;
        });
        openBound(settings());
        assertThat(results("a")).containsExactly(accepted("ABC"));
    }

    @Test
    void an_answer_to_nothing_is_ignored() {
        openBound(settings());
        smsc.sendHex("00000013 80000004 00000000 00000777 414200");
        assertThat(results("a")).containsExactly(accepted("a"));
    }

    @Test
    void messages_spread_over_all_binds() {
        List<SubmitSm> held = holdSubmits();
        openBound(settings().binds(3).window(1));
        submit("a", "b", "c", "d");
        until(() -> held.size() == 3);
        assertThat(status().inFlight()).isEqualTo(3);
        assertThat(smsc.peers).hasSize(3);
    }

    @Test
    void a_limited_rate_still_sends_everything() {
        openBound(settings().rate(200));
        assertThat(results(IntStream.range(0, 20).mapToObj(i -> "m" + i).toArray(String[]::new)))
                .hasSize(20)
                .allMatch(Accepted.class::isInstance);
        assertThat(smsc.texts()).hasSize(20).startsWith("m0", "m1", "m2").endsWith("m19");
    }

    @Test
    void shutting_waits_for_answers_and_then_unbinds() {
        List<SubmitSm> held = holdSubmits();
        openBound(settings().window(1));
        CompletableFuture<List<SubmitResult>> sent = submit("a").toCompletableFuture();
        CompletableFuture<List<SubmitResult>> waiting = submit("b").toCompletableFuture();
        until(() -> held.size() == 1);
        lines.shut(LINE);
        assertThat(waiting.join()).containsExactly(new NotSent("the connector is being shut"));
        assertThat(smsc.received(Unbind.class)).isEmpty();
        smsc.send(FakeSmsc.take(held.get(0)));
        assertThat(sent.join()).containsExactly(accepted("a"));
        until(() -> smsc.received(Unbind.class).size() == 1);
    }

    /** Submits are kept and not answered. */
    private List<SubmitSm> holdSubmits() {
        List<SubmitSm> held = Collections.synchronizedList(new ArrayList<>());
        smsc.answerSubmits(submit -> {
            held.add(submit);
            return null;
        });
        return held;
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
