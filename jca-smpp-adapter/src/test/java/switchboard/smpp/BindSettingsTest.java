package switchboard.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BindSettingsTest {

    @Test
    void what_is_not_named_has_its_default() {
        assertThat(settings().build())
                .isEqualTo(new BindSettings(
                        "smsc",
                        2775,
                        "me",
                        "secret",
                        "",
                        BindType.TRANSCEIVER,
                        1,
                        100,
                        0,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(60),
                        null,
                        null));
    }

    @Test
    void the_password_is_never_shown() {
        assertThat(settings().build().toString()).contains("me@smsc:2775").doesNotContain("secret");
    }

    @Test
    void a_bad_password_is_refused_without_showing_it() {
        assertThatThrownBy(() -> BindSettings.to("smsc", 2775, "me", "pässword").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("password must be ASCII of at most 64 characters");
    }

    @ParameterizedTest
    @MethodSource
    void a_bad_argument_is_named_with_its_value(BindSettingsBuilder bad, String message) {
        assertThatThrownBy(bad::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> a_bad_argument_is_named_with_its_value() {
        return Stream.of(
                Arguments.of(BindSettings.to(" ", 2775, "me", "p"), "host must not be blank: ' '"),
                Arguments.of(BindSettings.to("smsc", 0, "me", "p"), "port must be 1 to 65535: 0"),
                Arguments.of(
                        BindSettings.to("smsc", 1, "sixteen-long-ids", "p"),
                        "systemId must be ASCII of at most 15: sixteen-long-ids"),
                Arguments.of(
                        settings().systemType("thirteen-long"),
                        "systemType must be ASCII of at most 12: thirteen-long"),
                Arguments.of(settings().binds(65), "binds must be 1 to 64: 65"),
                Arguments.of(settings().window(0), "window must be 1 to 10000: 0"),
                Arguments.of(settings().rate(-1), "rate must be 0 to 1000000: -1"),
                Arguments.of(settings().enquireLink(Duration.ZERO), "enquireLink must be longer than zero: PT0S"),
                Arguments.of(settings().connectTimeout(Duration.ZERO), "connectTimeout must be longer than zero: PT0S"),
                Arguments.of(settings().bindTimeout(Duration.ZERO), "bindTimeout must be longer than zero: PT0S"),
                Arguments.of(
                        settings().responseTimeout(Duration.ofSeconds(-1)),
                        "responseTimeout must be longer than zero: PT-1S"),
                Arguments.of(
                        settings().reconnect(Duration.ZERO, Duration.ofSeconds(1)),
                        "reconnectMin must be longer than zero: PT0S"),
                Arguments.of(
                        settings().reconnect(Duration.ofSeconds(2), Duration.ofSeconds(1)),
                        "reconnectMax must not be shorter than reconnectMin: PT1S"));
    }

    private static BindSettingsBuilder settings() {
        return BindSettings.to("smsc", 2775, "me", "secret");
    }
}
