package switchboard.ejb.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Monitor.Rates;

class MetersTest {
    private final Meters meters = new Meters();

    MetersTest() {
        meters.clock = CLOCK;
    }

    @Test
    void everything_is_counted_from_zero() {
        assertThat(meters.totals()).containsOnlyKeys(Event.values());
        assertThat(meters.totals().values()).containsOnly(0L);
        assertThat(meters.perSecond().values()).containsOnly(0.0);
    }

    @Test
    void events_add_up_apart() {
        meters.count(Event.SENT, 2);
        meters.count(Event.SENT, 3);
        meters.count(Event.FAILED, 1);
        assertThat(meters.totals()).containsEntry(Event.SENT, 5L).containsEntry(Event.FAILED, 1L);
    }

    @Test
    void nothing_or_less_is_not_counted() {
        meters.count(Event.SENT, 0);
        meters.count(Event.SENT, -7);
        assertThat(meters.totals()).containsEntry(Event.SENT, 0L);
    }

    @Test
    void the_rate_is_that_of_the_last_ten_seconds() {
        meters.count(Event.SENT, 50);
        meters.clock = Clock.offset(CLOCK, Duration.ofSeconds(1));
        assertThat(meters.perSecond()).containsEntry(Event.SENT, 5.0).containsEntry(Event.FAILED, 0.0);
        meters.clock = Clock.offset(CLOCK, Duration.ofSeconds(11));
        assertThat(meters.perSecond()).containsEntry(Event.SENT, 0.0);
        assertThat(meters.totals()).containsEntry(Event.SENT, 50L);
    }

    @Test
    void five_minutes_of_rates_are_known() {
        meters.count(Event.SENT, 50);
        meters.clock = Clock.offset(CLOCK, Duration.ofMinutes(5));
        var history = meters.history(Instant.EPOCH);
        assertThat(history).hasSize(151);
        assertThat(history.get(150).at()).isEqualTo(CLOCK.instant().plus(Duration.ofMinutes(5)));
        assertThat(history)
                .extracting(rates -> rates.perSecond().get(Event.SENT))
                .startsWith(0.0, 5.0, 5.0, 5.0, 5.0, 5.0, 0.0);
    }

    @Test
    void nothing_is_told_from_before_the_start() {
        assertThat(meters.history(CLOCK.instant().minusSeconds(4)))
                .extracting(Rates::at)
                .containsExactly(
                        CLOCK.instant().minusSeconds(4), CLOCK.instant().minusSeconds(2), CLOCK.instant());
    }
}
