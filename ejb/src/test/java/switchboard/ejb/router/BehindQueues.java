package switchboard.ejb.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSRuntimeException;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.MessageStore;
import switchboard.ejb.Flows;
import switchboard.ejb.jms.JmsQueuesOf;

/** The rows that the columns {@code queued} and {@code tracked} have in common. */
abstract class BehindQueues extends RouterTrial {
    final HeldQueues queues = new HeldQueues(LINE, network);

    /** What the router keeps; it outlives a gateway as the queues do. */
    abstract MessageStore store();

    /** A gateway as it is after a start: all that it knows is in the queues and in the store. */
    Flows start() {
        return new Flows(queues, store(), settings, this::client);
    }

    @Test
    void it_needs_the_queue() {
        var gateway = new Flows(JmsQueuesOf.unreachableBroker(), store(), settings, this::client);
        assertThatThrownBy(() -> submit(gateway)).isInstanceOf(JMSRuntimeException.class);
        assertThat(network.got).isEmpty();
    }

    @Test
    void it_does_not_block_its_caller() {
        var gateway = start();
        submit(gateway);
        assertThat(network.got).isEmpty();
        queues.drain(gateway);
        assertThat(callerWaited).containsExactly(false);
        assertThat(told).containsExactly(TransmissionState.SENT);
    }

    @Test
    void it_retries() {
        var gateway = start();
        answers.add(BUSY);
        submit(gateway);
        queues.drain(gateway);
        assertThat(network.got).hasSize(2);
        assertThat(told).containsExactly(TransmissionState.SENT);
    }

    @Test
    void it_recovers_after_a_restart_what_waited() {
        submit(start());
        queues.drain(start());
        assertThat(told).containsExactly(TransmissionState.SENT);
    }

    @Test
    void it_recovers_after_a_restart_what_was_under_way() {
        gatewayDies = true;
        var gateway = start();
        submit(gateway);
        untilItDies(() -> queues.drain(gateway));
        queues.drain(start());
        assertThat(network.got).hasSize(2);
        assertThat(told).containsExactly(TransmissionState.SENT);
    }
}
