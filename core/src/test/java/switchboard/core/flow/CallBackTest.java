package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Notice;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.RecordingQueues.Dead;
import switchboard.core.port.RecordingQueues.Delayed;
import switchboard.core.port.Webhook;
import switchboard.core.port.Webhook.Answer;

class CallBackTest {
    private final RecordingQueues queues = RecordingQueues.patient();
    private final CountingMeter meter = new CountingMeter();

    private static Notice notice(int attempt) {
        return new Notice(
                id(9).value(),
                URI.create("http://client.example/events?token=s3cret"),
                new TransmissionId(id(1), 0),
                null,
                ANNA,
                NOON,
                TransmissionState.SENT,
                "sim",
                "",
                "",
                NOON,
                "order-7",
                attempt);
    }

    private void tell(Webhook webhook, RecordingQueues to, Notice... notices) {
        new CallBack(webhook, to, meter).tell(List.of(notices));
    }

    @Test
    void every_notice_is_posted_in_its_order() {
        var posted = new ArrayList<Notice>();
        tell(
                notice -> {
                    posted.add(notice);
                    return Answer.TAKEN;
                },
                queues,
                notice(1),
                notice(2));
        assertThat(posted).containsExactly(notice(1), notice(2));
        assertThat(meter.of(Event.NOTICE_DELIVERED)).isEqualTo(2);
        assertThat(queues.notices).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT30S", "3, PT1M", "4, PT5M", "5, PT15M", "6, PT1H", "7, PT1H", "28, PT1H"})
    void a_client_that_is_away_is_told_later(int attempt, Duration delay) {
        tell(notice -> Answer.LATER, queues, notice(attempt));
        assertThat(queues.notices).containsExactly(new Delayed<>(List.of(notice(attempt + 1)), delay));
        assertThat(queues.dead).isEmpty();
    }

    @Test
    void a_client_that_stays_away_is_told_no_more() {
        tell(notice -> Answer.LATER, queues, notice(29));
        assertThat(queues.notices).isEmpty();
        assertThat(queues.dead)
                .containsExactly(
                        new Dead(List.of(notice(29)), "the client did not take it in 29 attempts: client.example"));
    }

    @Test
    void a_router_that_keeps_no_delays_tells_once() {
        var direct = RecordingQueues.immediate();
        tell(notice -> Answer.LATER, direct, notice(1));
        assertThat(direct.notices).isEmpty();
        assertThat(direct.dead)
                .extracting(Dead::reason)
                .containsExactly("the client did not take it in 1 attempts: client.example");
    }

    @Test
    void a_refusal_is_final() {
        tell(notice -> Answer.REFUSED, queues, notice(1));
        assertThat(queues.notices).isEmpty();
        assertThat(queues.dead).containsExactly(new Dead(List.of(notice(1)), "the client refused it: client.example"));
    }

    @Test
    void one_refusal_keeps_no_other_notice_back() {
        tell(notice -> notice.attempt() == 1 ? Answer.REFUSED : Answer.TAKEN, queues, notice(1), notice(2));
        assertThat(queues.dead).hasSize(1);
        assertThat(meter.of(Event.NOTICE_DELIVERED)).isEqualTo(1);
    }
}
