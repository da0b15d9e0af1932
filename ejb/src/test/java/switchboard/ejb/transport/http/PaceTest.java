package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong now = new AtomicLong(-7);

    @Test
    void after_each_the_next_waits_for_its_share_of_a_second() {
        var pace = new Pace(10, now::get);
        assertThat(pace.left()).isZero();
        pace.leave(1);
        assertThat(pace.left()).isEqualTo(100 * MILLISECOND);
        now.addAndGet(100 * MILLISECOND);
        assertThat(pace.left()).isZero();
    }

    @Test
    void those_that_share_a_request_count_each() {
        var pace = new Pace(10, now::get);
        pace.leave(3);
        assertThat(pace.left()).isEqualTo(300 * MILLISECOND);
    }

    @Test
    void silence_saves_up_nothing() {
        var pace = new Pace(10, now::get);
        now.addAndGet(5_000 * MILLISECOND);
        pace.leave(1);
        assertThat(pace.left()).isEqualTo(100 * MILLISECOND);
    }

    @Test
    void without_a_rate_nobody_waits() {
        var pace = new Pace(0, now::get);
        pace.leave(1_000);
        assertThat(pace.left()).isZero();
    }
}
