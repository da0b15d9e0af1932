package switchboard.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours NIGHT = quiet("21:00", "08:00");
    private static final QuietHours NOON = quiet("12:00", "14:00");

    private static QuietHours quiet(String from, String to) {
        return new QuietHours("DE", LocalTime.parse(from), LocalTime.parse(to), BERLIN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T20:00:00Z, 2026-03-02T07:00:00Z",
        "2026-03-01T23:30:00Z, 2026-03-02T07:00:00Z",
        "2026-03-02T06:59:59Z, 2026-03-02T07:00:00Z"
    })
    void a_night_ends_in_the_morning_by_the_local_clock(Instant now, Instant end) {
        assertThat(NIGHT.end(now)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T07:00:00Z", "2026-03-01T12:00:00Z", "2026-03-01T19:59:59Z"})
    void a_day_is_not_quiet(Instant now) {
        assertThat(NIGHT.end(now)).isEmpty();
    }

    @Test
    void a_window_within_a_day_ends_on_that_day() {
        assertThat(NOON.end(Instant.parse("2026-03-01T11:00:00Z"))).contains(Instant.parse("2026-03-01T13:00:00Z"));
        assertThat(NOON.end(Instant.parse("2026-03-01T13:00:00Z"))).isEmpty();
        assertThat(NOON.end(Instant.parse("2026-03-01T10:59:59Z"))).isEmpty();
    }

    @Test
    void the_night_in_which_clocks_are_put_forward_is_an_hour_shorter() {
        assertThat(NIGHT.end(Instant.parse("2026-03-28T20:00:00Z"))).contains(Instant.parse("2026-03-29T06:00:00Z"));
    }

    @Test
    void an_end_in_the_hour_that_comes_twice_is_never_past() {
        var quiet = quiet("21:00", "02:30");
        assertThat(quiet.end(Instant.parse("2026-10-25T00:15:00Z"))).contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(quiet.end(Instant.parse("2026-10-25T01:15:00Z"))).contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "ZZ", "Germany", "49", "+0", "+", "+4917x", "+1234567890123456"})
    void an_area_is_a_country_or_a_prefix(String area) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuietHours(area, LocalTime.NOON, LocalTime.MIDNIGHT, BERLIN))
                .withMessageStartingWith("area is neither a country such as DE");
    }

    @Test
    void quiet_hours_do_not_last_for_ever() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quiet("08:00", "08:00"))
                .withMessage("to is the same as from: 08:00");
    }
}
