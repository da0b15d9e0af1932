package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import switchboard.core.Examples;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.Meter;
import switchboard.core.port.Notice;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Webhook.Answer;

class TellLineTest {
    private static final Duration KEEP = Duration.ofHours(24);

    private final RecordingQueues queues = RecordingQueues.patient();
    private final CountingMeter meter = new CountingMeter();
    private final TellLine flow = new TellLine(queues, meter, CLOCK);

    /** A client that answers notices in this order. */
    private record Client(List<Answer> answers) implements NoticeLine {
        @Override
        public String transport() {
            return "test";
        }

        @Override
        public Duration keep(Connector connector) {
            return KEEP;
        }

        @Override
        public CompletionStage<List<Answer>> tell(Connector connector, List<Notice> notices) {
            return CompletableFuture.completedStage(answers.subList(0, notices.size()));
        }
    }

    private static Notice notice(int number, Instant at) {
        return new Notice(
                id(number).value(),
                NoticeLine.callback("bank"),
                new TransmissionId(id(1), 0),
                null,
                ANNA,
                NOON,
                TransmissionState.DELIVERED,
                "sim",
                "",
                "",
                at,
                null,
                1);
    }

    private void tell(Notice notice, Answer answer) {
        var told = flow.tell(Examples.connector("bank"), new Client(List.of(answer)), List.of(notice));
        flow.settle(told.toCompletableFuture().join(), KEEP);
    }

    @Test
    void what_is_taken_is_counted_and_done() {
        tell(notice(1, NOON), Answer.TAKEN);
        assertThat(meter.of(Meter.Event.NOTICE_DELIVERED)).isEqualTo(1);
        assertThat(queues.notices).isEmpty();
        assertThat(queues.dead).isEmpty();
    }

    @Test
    void what_the_client_refuses_is_dead_with_the_reason() {
        tell(notice(1, NOON), Answer.REFUSED);
        assertThat(queues.dead).hasSize(1);
        assertThat(queues.dead.get(0).reason()).isEqualTo("the client refused it");
    }

    @Test
    void what_the_client_does_not_take_is_told_again() {
        var notice = notice(1, NOON.minus(KEEP));
        tell(notice, Answer.LATER);
        assertThat(queues.notices).hasSize(1);
        assertThat(queues.notices.get(0).batch()).containsExactly(notice.again());
        assertThat(queues.notices.get(0).delay()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void what_is_too_old_is_not_told_any_more_but_dead() {
        tell(notice(1, NOON.minus(KEEP).minusMillis(1)), Answer.TAKEN);
        assertThat(queues.notices).isEmpty();
        assertThat(queues.dead.get(0).reason()).isEqualTo("the client did not take it within PT24H");
    }
}
