package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.port.Configuration;
import switchboard.core.routing.RoutingTable;
import switchboard.ejb.Beans;
import switchboard.ejb.transport.TransportsOf;

/** What a broker that can't be asked means for the start of the gateway. */
class ConnectorRunnersTest {
    private final BrokerWithout broker = new BrokerWithout();
    private final AnsweringTransport transport = AnsweringTransport.accepting();
    private final ThreadsThatNeverRun threads = new ThreadsThatNeverRun();
    private final ConnectorRunners runners = new ConnectorRunners();

    /** A broker that has one queue with something in it, of a connector that is configured no more. */
    private static final class BrokerWithout extends BrokerControl {
        private boolean away;
        private List<String> queues = List.of(QueueNames.ofConnector("old"));

        private void answer() {
            if (away) {
                throw new IllegalStateException("the message broker can't be asked");
            }
        }

        @Override
        public void createQueue(String name) {
            answer();
        }

        @Override
        List<String> queues() {
            answer();
            return queues;
        }

        @Override
        public long depth(String queue) {
            return 1;
        }
    }

    private static final class ThreadsThatNeverRun implements ManagedThreadFactory {
        private final List<Runnable> given = new ArrayList<>();

        @Override
        public Thread newThread(Runnable work) {
            given.add(work);
            return new Thread(() -> {});
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void connect() {
        runners.connectorQueues = new ConnectorQueues();
        runners.connectorQueues.broker = broker;
        runners.transports = TransportsOf.these(transport);
        runners.threads = threads;
        runners.noticeLines = Beans.of();
        runners.clock = Clock.systemUTC();
    }

    private static Configuration connectors(String... ids) {
        var connectors = List.of(ids).stream()
                .map(id -> new Connector(id, "answering", Map.of(), true, 0, 10, RetryPolicy.STANDARD))
                .toList();
        return new Configuration(connectors, new RoutingTable(List.of()), Map.of());
    }

    @Test
    void what_was_deleted_is_served_by_fewer_threads_than_what_is_configured() {
        runners.follow(connectors("new"));
        assertThat(transport.started).containsExactly("new");
        assertThat(threads.given).hasSize(5);
    }

    @Test
    void a_start_without_the_broker_is_made_up_for_when_it_answers() {
        broker.away = true;
        runners.follow(connectors("new"));
        assertThat(threads.given).isEmpty();
        runners.catchUp();
        assertThat(threads.given).isEmpty();

        broker.away = false;
        runners.catchUp();
        assertThat(transport.started).containsExactly("new");
        assertThat(threads.given).hasSize(5);
    }

    @Test
    void a_queue_that_can_be_no_connectors_is_left_alone() {
        broker.queues = List.of("switchboard.connector.Not.Ours", "switchboard.connector.");
        runners.follow(connectors("new"));
        assertThat(threads.given).hasSize(3);
    }

    @Test
    void nothing_is_started_twice() {
        runners.follow(connectors("new"));
        runners.catchUp();
        runners.follow(connectors("new"));
        assertThat(threads.given).hasSize(5);
    }

    @Test
    void what_comes_for_a_connector_that_was_deleted_before_the_start_is_served_too() {
        runners.follow(connectors("new"));
        runners.connectorQueues.noticesFor("gone");
        runners.catchUp();
        assertThat(threads.given).hasSize(5 + 2);
    }

    @Test
    void what_could_not_be_started_and_was_deleted_is_not_tried_again() {
        broker.away = true;
        runners.follow(connectors("new"));
        runners.follow(connectors());
        broker.away = false;
        runners.catchUp();
        assertThat(transport.started).isEmpty();
    }

    @Test
    void a_change_that_can_not_be_started_and_is_taken_back_leaves_the_line_running() {
        runners.follow(connectors("new"));
        transport.stubborn.add("new");
        runners.follow(slower(connectors("new")));
        transport.stubborn.clear();
        runners.follow(connectors("new"));
        assertThat(threads.given).hasSize(5 + 3);
    }

    private static Configuration slower(Configuration fast) {
        var slow = fast.connectors().stream()
                .map(one -> new Connector(one.id(), one.transport(), Map.of(), true, 1, 1, RetryPolicy.STANDARD))
                .toList();
        return new Configuration(slow, fast.routes(), Map.of());
    }

    @Test
    void a_line_that_can_not_be_stopped_keeps_no_other_from_starting_and_is_stopped_later() {
        runners.follow(connectors("one"));
        transport.stubborn.add("one");
        runners.follow(connectors("two"));
        assertThat(transport.started).containsExactlyInAnyOrder("one", "two");
        transport.stubborn.clear();
        runners.catchUp();
        assertThat(transport.started).containsExactly("two");
    }

    @Test
    void one_thread_more_ends_what_waits_too_long_for_all_connectors_together() {
        transport.longestWait = Optional.of(Duration.ofHours(72));
        runners.follow(connectors("new", "newer"));
        assertThat(threads.given)
                .filteredOn(task -> !(task instanceof ConnectorRunner))
                .hasSize(1);
    }

    @Test
    void nothing_is_started_after_the_stop() {
        broker.away = true;
        runners.follow(connectors("new"));
        runners.stop();
        broker.away = false;
        runners.catchUp();
        runners.follow(connectors("new"));
        assertThat(threads.given).isEmpty();
    }
}
