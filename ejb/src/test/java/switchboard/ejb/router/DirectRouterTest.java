package switchboard.ejb.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import switchboard.core.delivery.TransmissionState;
import switchboard.ejb.Flows;
import switchboard.ejb.memory.DirectQueues;
import switchboard.ejb.memory.DirectQueuesOf;
import switchboard.ejb.memory.HeapMessageStore;

/** The column {@code direct} of the table of routers, row by row. */
class DirectRouterTest extends RouterTrial {
    private final DirectRouter router = new DirectRouter();

    /** A gateway as it is after a start: with nothing from before. */
    private Flows start() {
        router.queues = new DirectQueues();
        router.store = new HeapMessageStore();
        var gateway = new Flows(router.queues(), router.store(), settings, this::client);
        DirectQueuesOf.join(router.queues, gateway, settings, network);
        return gateway;
    }

    @Test
    void it_stores_no_messages() {
        submit(start());
        assertThat(router.store().keepsMessages()).isFalse();
        assertThat(knowsMessage(router.store())).isFalse();
    }

    @Test
    void it_needs_no_queue() {
        submit(start());
        assertThat(router.queues().areDurable()).isFalse();
        assertThat(network.got).hasSize(1);
        assertThat(told).containsExactly(TransmissionState.SENT);
    }

    @Test
    void it_blocks_its_caller_until_the_network_has_answered() {
        submit(start());
        assertThat(callerWaited).containsExactly(true);
    }

    @Test
    void it_does_not_retry() {
        answers.add(BUSY);
        submit(start());
        assertThat(network.got).hasSize(1);
        assertThat(told).containsExactly(TransmissionState.FAILED);
    }

    @Test
    void it_does_not_recover_after_a_restart() {
        gatewayDies = true;
        untilItDies(() -> submit(start()));
        start();
        assertThat(network.got).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void it_keeps_no_record_of_what_was_sent() {
        answers.add(BUSY);
        submit(start());
        assertThat(router.store().standings(MESSAGE, 0, 1)).isEmpty();
    }
}
