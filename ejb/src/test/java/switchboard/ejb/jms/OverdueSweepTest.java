package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;
import switchboard.core.flow.Deliver;
import switchboard.core.flow.KeepQuiet;
import switchboard.core.port.ForgetfulMessageStore;
import switchboard.core.port.InMemoryQuietTimes;
import switchboard.core.port.RecordingQueues;

class OverdueSweepTest {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Instant OLDEST = NOON.minus(LONGEST);

    private final RecordingQueues queues = RecordingQueues.patient();
    private final AnsweringTransport network = AnsweringTransport.accepting();

    private static Transmission created(int number, Instant at) {
        return transmission(ExampleMessage.outgoing(number).created(at).build());
    }

    private void sweep(Transmission... batch) throws Exception {
        network.longestWait = Optional.of(LONGEST);
        var deliver = new Deliver(new ForgetfulMessageStore(), CLOCK);
        var quiet = new KeepQuiet(
                new InMemoryQuietTimes(), address -> Optional.empty(), new ForgetfulMessageStore(), queues, CLOCK);
        var work = new Delivering(connector("sim"), network, deliver, quiet, queues);
        OverdueSweep.end(work, List.of(batch), OLDEST).run();
    }

    @Test
    void what_waits_too_long_has_expired_and_is_not_sent() throws Exception {
        var old = created(1, OLDEST);
        sweep(old);
        assertThat(queues.outcomes).containsExactly(List.of(new Attempt(old, Outcome.waitedTooLong(LONGEST, NOON))));
        assertThat(network.got).isEmpty();
    }

    @Test
    void what_is_younger_goes_back_to_its_queue() throws Exception {
        var young = created(2, OLDEST.plusMillis(1));
        sweep(created(1, OLDEST), young);
        assertThat(queues.connectors).extracting(put -> put.batch()).containsExactly(List.of(young));
        assertThat(network.got).isEmpty();
    }
}
