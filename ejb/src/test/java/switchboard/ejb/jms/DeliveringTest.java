package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.transmission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Outcome;
import switchboard.core.flow.Deliver;
import switchboard.core.flow.KeepQuiet;
import switchboard.core.port.ForgetfulMessageStore;
import switchboard.core.port.InMemoryQuietTimes;
import switchboard.core.port.RecordingQueues;

class DeliveringTest {
    private final RecordingQueues queues = RecordingQueues.patient();

    /** Who put it into the queue is gone by then: what became of it goes the way of all outcomes. */
    @Test
    @Conforms(sheet = "rapidsms", cases = 80)
    void a_network_that_fails_is_an_outcome_and_ends_nobody_s_call() throws Exception {
        var store = new ForgetfulMessageStore();
        var network = new AnsweringTransport(transmission -> {
            throw new IllegalStateException("the line is broken");
        });
        var quiet = new KeepQuiet(new InMemoryQuietTimes(), address -> Optional.empty(), store, queues, CLOCK);
        new Delivering(connector("sim"), network, new Deliver(store, CLOCK), quiet, queues)
                .work(List.of(transmission(1)));
        assertThat(queues.outcomes)
                .containsExactly(List.of(new Attempt(
                        transmission(1),
                        Outcome.unknown(
                                "transport answering failed: IllegalStateException: the line is broken", NOON))));
    }
}
