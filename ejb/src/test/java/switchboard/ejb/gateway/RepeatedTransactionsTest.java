package switchboard.ejb.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import switchboard.core.port.GatewayUnavailable;

class RepeatedTransactionsTest {
    private final AtomicInteger attempts = new AtomicInteger();

    private Supplier<String> failing(int times, RuntimeException failure) {
        return () -> {
            if (attempts.incrementAndGet() <= times) {
                throw failure;
            }
            return "committed";
        };
    }

    @Test
    void work_that_met_another_s_change_is_done_again() {
        var conflict = new IllegalStateException("row was updated by another transaction");
        assertThat(RepeatedTransactions.repeated(failing(3, conflict))).isEqualTo("committed");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void work_that_always_fails_is_given_up() {
        var conflict = new IllegalStateException("the disk is full");
        assertThatThrownBy(() -> RepeatedTransactions.repeated(failing(99, conflict)))
                .isInstanceOf(GatewayUnavailable.class)
                .hasMessage("it could not be stored")
                .hasCause(conflict);
        assertThat(attempts).hasValue(RepeatedTransactions.TRIES);
    }

    @Test
    void work_that_nothing_can_take_is_not_tried_again() {
        var unavailable = new GatewayUnavailable("the broker is away", Duration.ofSeconds(5));
        assertThatThrownBy(() -> RepeatedTransactions.repeated(failing(99, unavailable)))
                .isSameAs(unavailable);
        assertThat(attempts).hasValue(1);
    }
}
