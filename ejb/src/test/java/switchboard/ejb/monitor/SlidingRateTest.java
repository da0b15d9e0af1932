package switchboard.ejb.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlidingRateTest {
    private final SlidingRate rate = new SlidingRate();

    @Test
    void nothing_is_no_rate() {
        assertThat(rate.perSecond(1000)).isZero();
    }

    @Test
    void the_present_second_does_not_count_yet() {
        rate.add(10, 1000);
        assertThat(rate.perSecond(1000)).isZero();
        assertThat(rate.perSecond(1001)).isEqualTo(1.0);
    }

    @Test
    void a_second_counts_for_ten_seconds() {
        rate.add(10, 1000);
        assertThat(rate.perSecond(1010)).isEqualTo(1.0);
        assertThat(rate.perSecond(1011)).isZero();
    }

    @Test
    void the_seconds_add_up() {
        for (int second = 1000; second < 1020; second++) {
            rate.add(3, second);
            rate.add(4, second);
        }
        assertThat(rate.perSecond(1020)).isEqualTo(7.0);
        assertThat(rate.perSecond(1025)).isEqualTo(3.5);
    }

    @Test
    void a_burst_long_ago_is_forgotten() {
        rate.add(1_000_000, 1000);
        rate.add(10, 1000 + 11);
        assertThat(rate.perSecond(1000 + 12)).isEqualTo(1.0);
    }
}
