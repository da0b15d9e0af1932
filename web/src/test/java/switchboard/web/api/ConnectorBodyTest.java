package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.RetrySchedule;
import switchboard.core.port.Problem;
import switchboard.web.edge.Refusal;

class ConnectorBodyTest {

    @Test
    void what_is_absent_gets_its_default() {
        var connector = new ConnectorBody("smpp", null, null, null, null, null).connector("c");
        assertThat(connector.started()).isFalse();
        assertThat(connector.rate()).isZero();
        assertThat(connector.window()).isEqualTo(10);
        assertThat(connector.retryPolicy()).isEqualTo(RetryPolicy.STANDARD);
    }

    @Test
    void delays_are_iso_8601() {
        var retry = new RetryBody(null, List.of("PT1S", "PT1M"), "P1D", false);
        assertThat(new ConnectorBody("smpp", Map.of(), true, 5, 6, retry)
                        .connector("c")
                        .retryPolicy())
                .isEqualTo(new RetryPolicy(
                        List.of(Duration.ofSeconds(1), Duration.ofMinutes(1)), Duration.ofDays(1), false));
    }

    @Test
    void every_duration_that_is_none_is_named() {
        var retry = new RetryBody(null, List.of("PT1S", "5", "PT0S"), "-P1D", null);
        assertThat(refused(new ConnectorBody(null, null, null, null, null, retry)))
                .extracting(Problem::field)
                .containsExactly("transport", "retry.delays[1]", "retry.delays[2]", "retry.giveUpAfter");
    }

    @Test
    void a_schedule_is_an_expression_and_shown_as_it_was_written() {
        var retry = new RetryBody("180s * 3", null, null, false);
        var connector = new ConnectorBody("smpp", Map.of(), true, 5, 6, retry).connector("c");
        assertThat(connector.retryPolicy()).isEqualTo(new RetryPolicy(RetrySchedule.parse("180s * 3"), false));
        assertThat(ConnectorView.of(connector, Map.of(), null).retry())
                .isEqualTo(new ConnectorView.Retry("180s * 3", false));
    }

    @Test
    void a_schedule_that_is_none_is_named() {
        var retry = new RetryBody("soon", null, null, null);
        assertThat(refused(new ConnectorBody("smpp", null, null, null, null, retry)))
                .containsExactly(new Problem(
                        "retry.schedule",
                        "bad_schedule",
                        "\"soon\" is not a length of time such as 500ms, 30s, 5m, 2h or 1d"));
    }

    @Test
    void a_schedule_and_a_list_contradict_each_other() {
        var retry = new RetryBody("3m*3", List.of("PT3M"), null, null);
        assertThat(refused(new ConnectorBody("smpp", null, null, null, null, retry)))
                .extracting(Problem::field)
                .containsExactly("retry.schedule");
    }

    @Test
    void a_rate_out_of_range_is_named() {
        assertThat(refused(new ConnectorBody("smpp", null, null, -1, null, null)))
                .containsExactly(new Problem("rate", "invalid", "is not within 0 and 100000: -1"));
    }

    @Test
    void a_schedule_without_end_is_refused() {
        var tooLong = new RetryBody(null, List.of("P31D"), "P10000000000D", null);
        assertThat(refused(new ConnectorBody("smpp", null, null, null, null, tooLong)))
                .extracting(Problem::field)
                .containsExactly("retry.delays[0]", "retry.giveUpAfter");
        var tooMany = new RetryBody(null, Collections.nCopies(1_001, "PT1S"), null, null);
        assertThat(refused(new ConnectorBody("smpp", null, null, null, null, tooMany)))
                .extracting(Problem::field)
                .containsExactly("waits");
    }

    @Test
    void the_values_of_settings_are_not_told() {
        assertThat(new ConnectorBody("smpp", Map.of("password", "s3cret"), true, 5, 6, null))
                .asString()
                .contains("smpp", "password")
                .doesNotContain("s3cret");
    }

    private static List<Problem> refused(ConnectorBody body) {
        return catchThrowableOfType(Refusal.class, () -> body.connector("c"))
                .document()
                .problems();
    }
}
