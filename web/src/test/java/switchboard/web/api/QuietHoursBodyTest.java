package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.QuietHours;
import switchboard.core.port.Problem;
import switchboard.web.edge.Refusal;

class QuietHoursBodyTest {

    private static List<Problem> refused(String area, QuietHoursBody body) {
        return catchThrowableOfType(Refusal.class, () -> body.hours(area))
                .document()
                .problems();
    }

    @Test
    void they_are_shown_as_they_were_written() {
        var hours = new QuietHoursBody("21:00", "08:00", "Europe/Berlin").hours("DE");
        assertThat(hours)
                .isEqualTo(new QuietHours("DE", LocalTime.of(21, 0), LocalTime.of(8, 0), ZoneId.of("Europe/Berlin")));
        assertThat(QuietHoursView.of(hours)).isEqualTo(new QuietHoursView("DE", "21:00", "08:00", "Europe/Berlin"));
    }

    @Test
    void every_field_that_is_wrong_is_named() {
        assertThat(refused("DE", new QuietHoursBody("25:00", null, "Moon/Tycho")))
                .containsExactly(
                        new Problem("from", "bad_time", "is not a time of day such as 21:00"),
                        new Problem("to", "bad_time", "is not a time of day such as 21:00"),
                        new Problem("zone", "bad_zone", "is not a time zone such as Europe/Berlin"));
    }

    @Test
    void a_time_with_seconds_is_none() {
        assertThat(refused("DE", new QuietHoursBody("21:00:30", "08:00", "UTC")))
                .extracting(Problem::field)
                .containsExactly("from");
    }

    @Test
    void an_area_that_is_none_is_named() {
        assertThat(refused("Berlin", new QuietHoursBody("21:00", "08:00", "UTC")))
                .extracting(Problem::field)
                .containsExactly("area");
    }
}
