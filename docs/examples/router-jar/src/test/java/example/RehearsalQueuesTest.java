package example;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Outcome;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.RecordingQueues.ForConnector;

class RehearsalQueuesTest {
    private final RecordingQueues real = RecordingQueues.patient();
    private final RehearsalQueues queues = new RehearsalQueues(real, CLOCK);

    @Test
    void what_is_rehearsed_is_taken_for_sent() {
        var rehearsed = transmission(ExampleMessage.outgoing(1).tags("rehearsal", "news").build());
        queues.connector("sim", List.of(rehearsed), Duration.ZERO);
        assertThat(real.connectors).isEmpty();
        assertThat(real.outcomes)
                .containsExactly(List.of(new Attempt(
                        rehearsed, new Outcome(Outcome.Kind.ACCEPTED, List.of(), "", "rehearsed, not sent", NOON))));
    }

    @Test
    void everything_else_goes_to_its_network() {
        var meant = transmission(ExampleMessage.outgoing(2).tags("news").build());
        var retried = Duration.ofSeconds(5);
        queues.connector("sim", List.of(meant), retried);
        assertThat(real.connectors).containsExactly(new ForConnector("sim", List.of(meant), retried));
        assertThat(real.outcomes).isEmpty();
    }
}
