package switchboard.smpp.ra;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.session.Arrival;

class DelivererTest {

    private final Endpoint endpoint = new Endpoint();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();

    @Test
    void what_was_delivered_is_answered_ok() {
        deliverer(null).deliver(arrivals("a", "b"));
        assertThat(answers).isEqualTo(Map.of("a", 0, "b", 0));
        assertThat(endpoint.calls).containsExactly("create", "before onDeliveries", "deliver 2", "after");
    }

    @Test
    void an_endpoint_is_used_again_and_released_at_the_end() {
        Deliverer<Arrival> deliverer = deliverer(null);
        deliverer.deliver(arrivals("a"));
        deliverer.deliver(arrivals("b"));
        deliverer.release();
        assertThat(endpoint.calls).containsOnlyOnce("create").endsWith("release");
    }

    @Test
    void a_bad_message_gets_a_temporary_error_and_the_others_are_delivered() {
        endpoint.listener = DelivererTest::failOnBad;
        deliverer(null).deliver(arrivals("a", "bad", "c"));
        assertThat(answers).isEqualTo(Map.of("a", 0, "bad", 0x64, "c", 0));
        assertThat(endpoint.kept).extracting(DelivererTest::text).containsExactly("a", "c");
    }

    @Test
    void when_everything_fails_the_rest_is_refused_without_a_try() {
        endpoint.listener = deliveries -> {
            throw new IllegalStateException("database down");
        };
        deliverer(null).deliver(arrivals("a", "b", "c", "d", "e", "f", "g"));
        assertThat(answers)
                .hasSize(7)
                .allSatisfy((text, status) -> assertThat(status).isEqualTo(0x64));
        assertThat(endpoint.calls.stream().filter("deliver 1"::equals)).hasSize(5);
    }

    @Test
    void every_before_has_its_after_even_when_the_endpoint_fails() {
        endpoint.listener = DelivererTest::failOnBad;
        deliverer(null).deliver(arrivals("bad", "bad"));
        assertThat(endpoint.calls.stream().filter("before onDeliveries"::equals))
                .hasSize(3);
        assertThat(endpoint.calls.stream().filter("after"::equals)).hasSize(3);
    }

    @Test
    void an_error_is_a_failure_as_any_exception() {
        endpoint.listener = deliveries -> {
            throw new NoClassDefFoundError("of the application");
        };
        deliverer(null).deliver(arrivals("a"));
        assertThat(answers).isEqualTo(Map.of("a", 0x64));
        assertThat(endpoint.calls).containsExactly("create", "before onDeliveries", "deliver 1", "after", "release");
    }

    @Test
    void a_commit_that_fails_is_not_answered_ok() {
        endpoint.atEnd = () -> {
            throw new IllegalStateException("no commit");
        };
        deliverer(null).deliver(arrivals("a"));
        assertThat(answers).isEqualTo(Map.of("a", 0x64));
    }

    @Test
    void a_quiet_rollback_is_not_answered_ok() {
        endpoint.atEnd = () -> complete(Status.STATUS_ROLLEDBACK);
        deliverer(registry()).deliver(arrivals("a"));
        assertThat(answers).isEqualTo(Map.of("a", 0x64));
    }

    @Test
    void a_commit_is_answered_ok() {
        endpoint.atEnd = () -> complete(Status.STATUS_COMMITTED);
        deliverer(registry()).deliver(arrivals("a"));
        assertThat(answers).isEqualTo(Map.of("a", 0));
    }

    @Test
    void nothing_is_answered_before_the_transaction_ends() {
        endpoint.atEnd = () -> assertThat(answers).isEmpty();
        deliverer(null).deliver(arrivals("a", "b"));
        assertThat(answers).isEqualTo(Map.of("a", 0, "b", 0));
    }

    private Deliverer<Arrival> deliverer(TransactionSynchronizationRegistry registry) {
        return new Deliverer<>(endpoint, new NetworkHandover(), registry, new DeliveryTrouble(DeliveryLog.OF_NETWORKS));
    }

    private List<Arrival> arrivals(String... texts) {
        return Stream.of(texts)
                .map(text -> new Arrival(incoming(text), 200, status -> answers.put(text, status)))
                .toList();
    }

    static Delivery incoming(String text) {
        return new IncomingMessage("operator", "1", "2", new Body.Text(text), new byte[0], Instant.EPOCH);
    }

    private static String text(Delivery delivery) {
        return ((Body.Text) ((IncomingMessage) delivery).body()).text();
    }

    private static void failOnBad(List<Delivery> deliveries) {
        if (deliveries.stream().anyMatch(delivery -> text(delivery).equals("bad"))) {
            throw new IllegalStateException("bad");
        }
    }

    private void complete(int status) {
        List.copyOf(synchronizations).forEach(synchronization -> synchronization.afterCompletion(status));
        synchronizations.clear();
    }

    /** A registry in which there is always a transaction. */
    private TransactionSynchronizationRegistry registry() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getTransactionKey" -> "tx";
                    case "registerInterposedSynchronization" -> {
                        synchronizations.add((Synchronization) arguments[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
