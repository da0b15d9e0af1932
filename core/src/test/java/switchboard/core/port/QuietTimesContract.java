package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.QuietHours;

/** What everybody who keeps quiet hours does. */
public interface QuietTimesContract {
    QuietHours GERMANY = hours("DE", "21:00");
    QuietHours MOBILE = hours("+4917", "22:30");

    /** With nothing in it. */
    QuietTimes times();

    private static QuietHours hours(String area, String from) {
        return new QuietHours(area, LocalTime.parse(from), LocalTime.parse("08:00"), ZoneId.of("Europe/Berlin"));
    }

    @Test
    default void they_are_sorted_by_area() {
        times().save(GERMANY);
        times().save(MOBILE);
        assertThat(times().all()).containsExactly(MOBILE, GERMANY);
    }

    @Test
    default void an_area_has_one_window() {
        times().save(GERMANY);
        times().save(hours("DE", "20:00"));
        assertThat(times().all()).containsExactly(hours("DE", "20:00"));
    }

    @Test
    default void what_is_removed_is_gone_and_may_be_gone_already() {
        times().save(GERMANY);
        times().save(MOBILE);
        times().remove("DE");
        times().remove("FR");
        assertThat(times().all()).containsExactly(MOBILE);
    }
}
