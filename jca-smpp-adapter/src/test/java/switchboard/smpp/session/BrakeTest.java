package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private static final long MILLI = 1_000_000L;
    private static final long SECOND = 1000 * MILLI;

    private final Brake brake = new Brake(0, Duration.ofSeconds(1), 0);

    @Test
    void without_complaint_everything_may_go() {
        assertThat(brake.untilNext(0)).isZero();
        assertThat(brake.isOnAt(0)).isFalse();
    }

    @Test
    void after_a_complaint_nothing_goes_for_the_pause() {
        brake.throttled(0, 0);
        assertThat(brake.isOnAt(0)).isTrue();
        assertThat(brake.untilNext(SECOND / 4)).isEqualTo(SECOND * 3 / 4);
        assertThat(brake.untilNext(SECOND)).isZero();
    }

    @Test
    void after_the_pause_half_of_the_speed_goes() {
        send(200, 0);
        brake.throttled(0, 0);
        send(1, SECOND);
        assertThat(brake.untilNext(SECOND)).isEqualTo(SECOND / 100);
    }

    @Test
    void the_complaints_of_one_window_count_once() {
        send(200, 0);
        brake.throttled(0, MILLI);
        brake.throttled(0, 2 * MILLI);
        brake.throttled(0, 3 * MILLI);
        send(1, SECOND + MILLI);
        assertThat(brake.untilNext(SECOND + MILLI)).isEqualTo(SECOND / 100);
    }

    @Test
    void a_new_complaint_halves_the_speed_again() {
        send(200, 0);
        brake.throttled(0, 0);
        brake.throttled(SECOND, SECOND);
        send(1, 2 * SECOND);
        assertThat(brake.untilNext(2 * SECOND)).isEqualTo(SECOND / 50);
    }

    @Test
    void the_speed_never_falls_below_ten_a_second() {
        brake.throttled(0, 0);
        send(1, SECOND);
        assertThat(brake.untilNext(SECOND)).isEqualTo(SECOND / 10);
    }

    @Test
    void the_speed_rises_by_a_twentieth_of_its_goal_each_second() {
        send(200, 0);
        brake.throttled(0, 0);
        brake.untilNext(6 * SECOND);
        send(1, 6 * SECOND);
        assertThat(brake.untilNext(6 * SECOND)).isBetween(SECOND / 200 - 10 * MILLI, SECOND / 200);
        assertThat(brake.isOnAt(6 * SECOND)).isTrue();
    }

    @Test
    void without_a_rate_it_lets_go_at_twice_the_speed_that_was_too_much() {
        send(200, 0);
        brake.throttled(0, 0);
        assertThat(brake.isOnAt(15 * SECOND)).isTrue();
        assertThat(brake.isOnAt(16 * SECOND)).isFalse();
    }

    @Test
    void with_a_rate_it_lets_go_at_the_rate() {
        Brake limited = new Brake(1000, Duration.ofSeconds(1), 0);
        for (int i = 0; i < 1000; i++) {
            limited.sent(0);
        }
        limited.throttled(0, 0);
        assertThat(limited.isOnAt(10 * SECOND)).isTrue();
        assertThat(limited.isOnAt(11 * SECOND)).isFalse();
    }

    @Test
    void a_late_timer_loses_no_speed() {
        send(200, 0);
        brake.throttled(0, 0);
        send(1, SECOND + 5 * MILLI);
        assertThat(brake.untilNext(SECOND + 5 * MILLI)).isLessThan(6 * MILLI);
    }

    private void send(int pdus, long now) {
        for (int i = 0; i < pdus; i++) {
            brake.sent(now);
        }
    }
}
