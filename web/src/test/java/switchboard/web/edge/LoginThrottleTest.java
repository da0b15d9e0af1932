package switchboard.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private Instant now = NOW;
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void nine_wrong_passwords_are_forgiven() {
        fail(9, "ann", "10.0.0.1");
        assertThat(throttle.wait("ann", "10.0.0.1")).isEmpty();
    }

    @Test
    void ten_wrong_passwords_close_the_door_for_the_rest_of_the_minute() {
        fail(9, "ann", "10.0.0.1");
        now = NOW.plusSeconds(20);
        fail(1, "ann", "10.0.0.1");
        assertThat(throttle.wait("ann", "10.0.0.1")).contains(Duration.ofSeconds(40));
    }

    @Test
    void after_a_minute_counting_begins_anew() {
        fail(10, "ann", "10.0.0.1");
        now = NOW.plusSeconds(60);
        assertThat(throttle.wait("ann", "10.0.0.1")).isEmpty();
        fail(9, "ann", "10.0.0.1");
        assertThat(throttle.wait("ann", "10.0.0.1")).isEmpty();
    }

    @Test
    void others_and_other_places_are_not_touched() {
        fail(10, "ann", "10.0.0.1");
        assertThat(throttle.wait("bob", "10.0.0.1")).isEmpty();
        assertThat(throttle.wait("ann", "10.0.0.2")).isEmpty();
    }

    @Test
    void many_names_do_not_fill_the_memory() {
        fail(10, "ann", "10.0.0.1");
        for (var n = 0; n < LoginThrottle.MOST_PAIRS; n++) {
            throttle.failed("a" + n, "10.0.0.1");
        }
        assertThat(throttle.wait("ann", "10.0.0.1")).isEmpty();
    }

    private void fail(int times, String account, String address) {
        for (var n = 0; n < times; n++) {
            throttle.failed(account, address);
        }
    }
}
