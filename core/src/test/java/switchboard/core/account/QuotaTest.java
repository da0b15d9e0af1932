package switchboard.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.account.Quota.Period;

class QuotaTest {

    @ParameterizedTest
    @CsvSource({
        "DAY,   2026-03-01T12:00:00Z,     2026-03-01T00:00:00Z, 2026-03-02T00:00:00Z",
        "DAY,   2026-12-31T23:59:59.999Z, 2026-12-31T00:00:00Z, 2027-01-01T00:00:00Z",
        "DAY,   2026-03-02T00:00:00Z,     2026-03-02T00:00:00Z, 2026-03-03T00:00:00Z",
        "MONTH, 2028-02-29T12:00:00Z,     2028-02-01T00:00:00Z, 2028-03-01T00:00:00Z",
        "MONTH, 2026-12-01T00:00:00Z,     2026-12-01T00:00:00Z, 2027-01-01T00:00:00Z"
    })
    void a_period_is_a_day_or_a_month_of_utc(Period period, Instant now, Instant start, Instant end) {
        assertThat(period.start(now)).isEqualTo(start);
        assertThat(period.end(now)).isEqualTo(end);
    }

    @Test
    void it_is_told_in_words() {
        assertThat(new Quota(Period.DAY, 1000)).hasToString("1000 messages a day");
    }

    @Test
    void a_quota_of_nothing_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota(Period.DAY, 0))
                .withMessage("limit is less than 1: 0");
    }
}
