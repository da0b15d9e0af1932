package switchboard.ejb.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronOccurrencesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final CronOccurrences occurrences = new CronOccurrences();

    @ParameterizedTest
    @CsvSource({
        "0 9 * * *,    2026-03-01T07:59:59.999Z, 2026-03-01T08:00:00Z",
        "0 9 * * *,    2026-03-01T08:00:00Z,     2026-03-02T08:00:00Z",
        "*/10 * * * *, 2026-03-01T11:55:01Z,     2026-03-01T12:00:00Z",
        "0 9 * * 1,    2026-03-01T12:00:00Z,     2026-03-02T08:00:00Z",
        "0 0 29 2 *,   2026-03-01T12:00:00Z,     2028-02-28T23:00:00Z"
    })
    void the_next_one_is_strictly_after_the_moment(String cron, Instant after, Instant next) {
        assertThat(occurrences.next(cron, BERLIN, after)).contains(next);
    }

    @Test
    void nine_in_the_morning_is_nine_in_summer_too() {
        assertThat(occurrences.next("0 9 * * *", BERLIN, Instant.parse("2026-03-28T12:00:00Z")))
                .contains(Instant.parse("2026-03-29T07:00:00Z"));
    }

    @Test
    void a_day_that_does_not_exist_never_comes() {
        assertThat(occurrences.next("0 0 31 2 *", BERLIN, Instant.parse("2026-03-28T12:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0 9 * *", "60 9 * * *", "0 9 * * * *", "0 9 32 * *", "@reboot"})
    void what_is_no_expression_is_refused(String cron) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> occurrences.next(cron, BERLIN, Instant.parse("2026-03-28T12:00:00Z")))
                .withMessageStartingWith("is not ");
    }
}
