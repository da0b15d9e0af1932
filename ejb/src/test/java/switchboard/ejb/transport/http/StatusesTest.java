package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Outcome.Kind;

class StatusesTest {

    private static Outcome outcome(String changes, int status, String retryAfter) {
        return Statuses.changed(changes)
                .outcome(new Reply(status, Optional.ofNullable(retryAfter), "Sorry,\n no\u0000"), NOON, List.of("7"));
    }

    @Test
    void an_accepted_one_has_its_ids_and_another_the_code() {
        assertThat(outcome("", 200, null))
                .isEqualTo(new Outcome(Kind.ACCEPTED, List.of("7"), "", "HTTP 200: Sorry, no\ufffd", NOON));
        assertThat(outcome("", 404, null)).isEqualTo(Outcome.refused("404", "HTTP 404: Sorry, no\ufffd", NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 500, UNKNOWN",
        "500=refused, 500, REFUSED",
        "5xx=refused, 500, REFUSED",
        "5xx=refused, 503, DEFERRED",
        "'4xx=deferred, 404=refused', 403, DEFERRED",
        "'4xx=deferred, 404=refused', 404, REFUSED",
        "302=accepted, 302, ACCEPTED",
        "'', 700, REFUSED"
    })
    void the_status_counts_more_than_its_class(String changes, int status, Kind kind) {
        assertThat(outcome(changes, status, null).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5, PT5S",
        "503=deferred 2m, 5, PT5S",
        "503=deferred 2m, , PT2M",
        "503=deferred 1h, soon, PT1H",
        "'', 'Sun, 1 Mar 2026 12:01:00 GMT', PT1M",
        "'', 'Sun, 1 Mar 2026 11:00:00 GMT', PT0S",
        "'', 999999999, PT24H",
        "'', , "
    })
    void the_network_s_wish_counts_more_than_the_table(String changes, String retryAfter, Duration wait) {
        assertThat(outcome(changes, 503, retryAfter).retryAfter()).isEqualTo(wait);
    }

    @Test
    void what_is_refused_has_nothing_to_wait_for() {
        assertThat(outcome("", 400, "5").retryAfter()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"600=refused", "500", "500=later", "500=deferred 5d", "5x=refused"})
    void an_entry_that_can_t_be_read_is_named(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statuses.parse("404=refused, " + entry))
                .withMessage("statuses: \"" + entry + "\" is not like 500=deferred 5m or 4xx=refused");
    }
}
