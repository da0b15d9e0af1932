package switchboard.ejb.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Story;
import switchboard.ejb.Flows;
import switchboard.ejb.jms.JmsQueues;
import switchboard.ejb.persistence.JpaMessageStore;

/** The column {@code tracked} of the table of routers, row by row; queues and store are in memory. */
class TrackedRouterTest extends BehindQueues {
    private final InMemoryMessageStore store = new InMemoryMessageStore();

    @Override
    MessageStore store() {
        return store;
    }

    private List<String> record() {
        return store.story(MESSAGE, 0, 1).orElseThrow().transmissions().get(0).steps().stream()
                .map(step -> step.state() + ": " + step.text())
                .toList();
    }

    private void sendAll(Flows gateway) {
        submit(gateway);
        queues.drain(gateway);
    }

    @Test
    void its_parts_are_of_the_kinds_that_the_rows_are_about() {
        var router = new TrackedRouter();
        router.queues = new JmsQueues();
        router.store = new JpaMessageStore();
        assertThat(router.queues().areDurable()).isEqualTo(queues.areDurable());
        assertThat(router.store().keepsMessages()).isEqualTo(store.keepsMessages());
    }

    @Test
    void it_stores_messages() {
        submit(start());
        assertThat(knowsMessage(store)).isTrue();
        assertThat(store.story(MESSAGE, 0, 1))
                .map(Story::message)
                .hasValueSatisfying(message -> assertThat(message.text()).isEqualTo("Hello"));
    }

    @Test
    void it_keeps_a_record_of_what_was_sent() {
        sendAll(start());
        assertThat(record()).containsExactly("QUEUED: routed", "SENT: ");
    }

    @Test
    void it_keeps_a_record_of_what_was_not_sent() {
        answers.add(BUSY);
        sendAll(start());
        assertThat(record()).containsExactly("QUEUED: routed", "RETRYING: queue full; again after PT5S", "SENT: ");
    }

    /** Unlike the router {@code queued} it knows what the gateway was doing when it died. */
    @Test
    void it_keeps_a_record_of_what_nobody_saw_the_end_of() {
        gatewayDies = true;
        untilItDies(() -> sendAll(start()));
        queues.drain(start());
        assertThat(record())
                .containsExactly(
                        "QUEUED: routed",
                        "RETRYING: the gateway stopped while it waited for the answer; the next may be a duplicate;"
                                + " again after PT5S",
                        "SENT: ");
    }
}
