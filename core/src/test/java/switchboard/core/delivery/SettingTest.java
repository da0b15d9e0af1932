package switchboard.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.delivery.Setting.Kind;

class SettingTest {
    private static final Setting HOST = Setting.required("host", "Host", Kind.TEXT);
    private static final Setting PASSWORD = Setting.required("password", "Password", Kind.SECRET);
    private static final Setting PORT = Setting.optional("port", "Port", Kind.NUMBER, "2775");
    private static final Setting TIMEOUT = Setting.optional("timeout", "Time-out", Kind.DURATION, "PT30S");
    private static final Setting BIND =
            Setting.choice("bind", "Bind as", "transceiver", List.of("transceiver", "transmitter"));

    @Test
    void a_required_setting_has_a_value() {
        assertThat(HOST.problemWith("")).contains("is required");
        assertThat(HOST.problemWith("smsc.example")).isEmpty();
    }

    @Test
    void an_optional_setting_may_be_left_out() {
        assertThat(PORT.problemWith("")).isEmpty();
        assertThat(TIMEOUT.problemWith("")).isEmpty();
        assertThat(BIND.problemWith("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2775", "999999999"})
    void these_are_numbers(String value) {
        assertThat(PORT.problemWith(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1 000", "1000000000", "abc", "٣"})
    void these_are_not(String value) {
        assertThat(PORT.problemWith(value)).contains("is not a whole number from 0: " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT30S", "PT0S", "P1D", "pt1m", "PT0.5S"})
    void these_are_durations(String value) {
        assertThat(TIMEOUT.problemWith(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "30s", "PT-1S", "P1M"})
    void and_these_are_not(String value) {
        assertThat(TIMEOUT.problemWith(value)).contains("is not a duration such as PT30S: " + value);
    }

    @Test
    void a_choice_is_one_of_its_choices() {
        assertThat(BIND.problemWith("transmitter")).isEmpty();
        assertThat(BIND.problemWith("receiver")).contains("is none of [transceiver, transmitter]: receiver");
    }

    @Test
    void a_value_has_an_end() {
        assertThat(HOST.problemWith("x".repeat(255))).isEmpty();
        assertThat(HOST.problemWith("x".repeat(256))).contains("is longer than 255 characters");
    }

    @Test
    void a_list_may_be_longer() {
        var list = Setting.optional("statuses", "Statuses", Kind.LIST, "");
        assertThat(list.problemWith("x".repeat(2_000))).isEmpty();
        assertThat(list.problemWith("x".repeat(2_001))).contains("is longer than 2000 characters");
    }

    @Test
    void lines_may_be_longer_still() {
        var lines = Setting.optional("words", "Words", Kind.LINES, "");
        assertThat(lines.problemWith("en: stop\n".repeat(400))).isEmpty();
        assertThat(lines.problemWith("x".repeat(4_001))).contains("is longer than 4000 characters");
    }

    @Test
    void a_setting_may_have_a_limit_of_its_own() {
        var wide = Setting.optional("blocked", "Blocked", Kind.LINES, "").atMost(100_000);
        assertThat(wide.problemWith("x".repeat(100_000))).isEmpty();
        assertThat(wide.problemWith("x".repeat(100_001))).contains("is longer than 100000 characters");
    }

    @Test
    void a_secret_is_not_told() {
        assertThat(PASSWORD.problemWith("hunter2".repeat(40))).contains("is longer than 255 characters");
    }
}
