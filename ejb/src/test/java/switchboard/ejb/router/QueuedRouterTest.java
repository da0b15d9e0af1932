package switchboard.ejb.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import switchboard.core.port.ForgetfulMessageStore;
import switchboard.core.port.MessageStore;
import switchboard.ejb.jms.JmsQueues;
import switchboard.ejb.persistence.JpaReceiptStore;

/** The column {@code queued} of the table of routers, row by row; queues and store are in memory. */
class QueuedRouterTest extends BehindQueues {
    private final ForgetfulMessageStore store = new ForgetfulMessageStore();

    @Override
    MessageStore store() {
        return store;
    }

    @Test
    void its_parts_are_of_the_kinds_that_the_rows_are_about() {
        var router = new QueuedRouter();
        router.queues = new JmsQueues();
        router.store = new JpaReceiptStore();
        assertThat(router.queues().areDurable()).isEqualTo(queues.areDurable());
        assertThat(router.store().keepsMessages()).isEqualTo(store.keepsMessages());
    }

    @Test
    void it_stores_no_messages() {
        submit(start());
        assertThat(knowsMessage(store)).isFalse();
    }

    @Test
    void it_keeps_no_record_of_what_was_sent() {
        var gateway = start();
        submit(gateway);
        queues.drain(gateway);
        assertThat(knowsMessage(store)).isFalse();
        assertThat(store.standings(MESSAGE, 0, 1)).isEmpty();
    }
}
