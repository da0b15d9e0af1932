package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.jms.JMSRuntimeException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Failures failures = new Failures();
    private final List<Synchronization> registered = new ArrayList<>();

    @BeforeEach
    void connect() {
        failures.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> registered.add((Synchronization) arguments[0]) ? null : null);
    }

    private void fails(RuntimeException reason) {
        assertThatIllegalStateException()
                .isThrownBy(() -> failures.watch(ReceivedMessage.withoutBody(), "some.queue", () -> {
                    throw reason;
                }));
        end(Status.STATUS_ROLLEDBACK);
    }

    private void end(int status) {
        registered.remove(0).afterCompletion(status);
    }

    private boolean isHopelessAt(int delivery) {
        return failures.isHopeless(ReceivedMessage.delivered(delivery));
    }

    @Test
    void what_fails_by_itself_is_hopeless_after_five_times() {
        fails(new IllegalStateException("a fault of ours"));
        assertThat(isHopelessAt(5)).isFalse();
        assertThat(isHopelessAt(6)).isTrue();
        assertThat(failures.reason(ReceivedMessage.withoutBody())).contains("a fault of ours");
    }

    @Test
    void an_outage_makes_nothing_hopeless_however_long_it_lasts() {
        fails(new IllegalStateException("not stored", new JMSRuntimeException("the broker is away")));
        assertThat(isHopelessAt(1_000)).isFalse();
    }

    @Test
    void a_failure_of_its_own_after_an_outage_counts() {
        fails(new IllegalStateException("not stored", new JMSRuntimeException("the broker is away")));
        fails(new IllegalStateException("a fault of ours"));
        assertThat(isHopelessAt(6)).isTrue();
    }

    @Test
    void a_commit_that_fails_is_not_the_message_s_fault() {
        failures.watch(ReceivedMessage.withoutBody(), "some.queue", () -> {});
        end(Status.STATUS_ROLLEDBACK);
        assertThat(isHopelessAt(1_000)).isFalse();
        assertThat(failures.reason(ReceivedMessage.withoutBody())).contains("the transaction could not be committed");
    }

    @Test
    void what_succeeded_is_forgotten() {
        fails(new IllegalStateException("a fault of ours"));
        failures.watch(ReceivedMessage.withoutBody(), "some.queue", () -> {});
        end(Status.STATUS_COMMITTED);
        assertThat(isHopelessAt(6)).isFalse();
    }

    @Test
    void what_nobody_saw_failing_is_hopeless_after_a_hundred_times() {
        assertThat(isHopelessAt(100)).isFalse();
        assertThat(isHopelessAt(101)).isTrue();
    }
}
