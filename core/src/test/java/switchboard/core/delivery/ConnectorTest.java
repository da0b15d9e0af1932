package switchboard.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.conformance.Conforms;

class ConnectorTest {
    private static Connector connector(String id, int rate, int window) {
        return new Connector(id, "smpp", Map.of("host", "smsc.example"), true, rate, window, RetryPolicy.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({
        "   0, 10000, 200",
        "   0,    50,  50",
        " 100,  1000,  10",
        "  30,  1000,   3",
        "   9,  1000,   1",
        "   1,  1000,   1",
        "1000,     5,   5",
        "5000, 10000, 200",
    })
    @Conforms(sheet = "rapidsms", cases = 61)
    void a_batch_is_what_may_be_sent_in_100_ms_within_the_window(int rate, int window, int size) {
        assertThat(connector("sim", rate, window).batchSize()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sim", "-sim", "a.b", "a b", "12345678901234567890123456789012345678901"})
    void a_bad_id_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> connector(id, 0, 1))
                .withMessage("id is not 1 to 40 of a-z, 0-9, hyphen: \"" + id + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void a_bad_rate_is_refused(int rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> connector("sim", rate, 1))
                .withMessage("rate is not within 0 and 100000: " + rate);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void a_bad_window_is_refused(int window) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> connector("sim", 0, window))
                .withMessage("window is not within 1 and 10000: " + window);
    }

    @Test
    void the_values_of_settings_are_not_told() {
        assertThat(connector("sim", 5, 6))
                .hasToString("Connector[id=sim, transport=smpp, settings=[host], started=true, rate=5, window=6,"
                        + " retryPolicy=" + RetryPolicy.STANDARD + "]");
    }

    @Test
    void a_changed_copy_keeps_everything_else() {
        var changed = connector("sim", 5, 6).withStarted(false).withSettings(Map.of("host", "other.example"));
        assertThat(changed)
                .isEqualTo(new Connector(
                        "sim", "smpp", Map.of("host", "other.example"), false, 5, 6, RetryPolicy.STANDARD));
    }
}
