package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2 March 2026 is a Monday. */
class TimeWindowTest {

    @ParameterizedTest
    @CsvSource({
        "08:00-18:00, 2026-03-02T08:00:00, true",
        "08:00-18:00, 2026-03-02T17:59:59, true",
        "08:00-18:00, 2026-03-02T18:00:00, false",
        "08:00-18:00, 2026-03-02T07:59:59, false",
        "MON 00:00-24:00, 2026-03-02T23:59:59, true",
        "MON 00:00-24:00, 2026-03-03T00:00:00, false",
        "mon 18:00-08:00, 2026-03-02T18:00:00, true",
        "MON 18:00-08:00, 2026-03-03T07:59:59, true",
        "MON 18:00-08:00, 2026-03-02T07:59:59, false",
        "MON 18:00-08:00, 2026-03-03T18:00:00, false",
        "SAT-MON 10:00-11:00, 2026-03-01T10:30:00, true",
        "SAT-MON 10:00-11:00, 2026-03-03T10:30:00, false",
        "MON 09:00-09:00, 2026-03-03T08:59:59, true",
        "MON 09:00-09:00, 2026-03-03T09:00:00, false"
    })
    void a_window_contains_its_beginning_but_not_its_end(String window, LocalDateTime at, boolean contained) {
        assertThat(TimeWindow.parse(window).contains(at)).isEqualTo(contained);
    }
}
