package switchboard.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ServerSettingsTest {

    @Test
    void what_is_not_named_has_its_default() {
        assertThat(ServerSettings.listening(2775).build())
                .isEqualTo(new ServerSettings(
                        "switchboard",
                        "",
                        2775,
                        null,
                        65_536,
                        1_000,
                        100,
                        10,
                        100,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30),
                        Duration.ZERO));
    }

    static Stream<Arguments> outOfRange() {
        return Stream.of(
                wrong(s -> s.systemId("sixteen-letters!"), "systemId must be ASCII of at most 15: sixteen-letters!"),
                wrong(s -> s.maxPduLength(255), "maxPduLength must be 256 to 131072: 255"),
                wrong(s -> s.maxConnections(0), "maxConnections must be 1 to 100000: 0"),
                wrong(s -> s.maxConnectionsPerAddress(0), "maxConnectionsPerAddress must be 1 to 100000: 0"),
                wrong(s -> s.maxFailedBinds(0), "maxFailedBinds must be 1 to 10000: 0"),
                wrong(s -> s.window(0), "window must be 1 to 10000: 0"),
                wrong(s -> s.unboundTime(Duration.ZERO), "unboundTime must be longer than zero: PT0S"),
                wrong(s -> s.enquireLink(Duration.ZERO), "enquireLink must be longer than zero: PT0S"),
                wrong(s -> s.responseTimeout(Duration.ZERO), "responseTimeout must be longer than zero: PT0S"),
                wrong(s -> s.inactivity(Duration.ofSeconds(-1)), "inactivity must not be negative: PT-1S"));
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void a_setting_out_of_its_range_is_named(UnaryOperator<ServerSettingsBuilder> setting, String message) {
        ServerSettingsBuilder builder = setting.apply(ServerSettings.listening(0));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_server_has_a_port() {
        assertThatThrownBy(ServerSettings.listening(null)::build).hasMessage("port and tls must not both be missing");
        assertThatThrownBy(ServerSettings.listening(65_536)::build).hasMessage("port must be 0 to 65535: 65536");
    }

    @Test
    void neither_key_nor_password_is_shown() {
        assertThat(ServerSettings.listening(0)
                        .tls(new ServerTls(1, new ServerTls.KeyStoreFile(Path.of("server.p12"), "secret")))
                        .build())
                .asString()
                .contains("server.p12")
                .doesNotContain("secret");
        assertThat(new ServerTls.Pem("certificate", "secret")).asString().doesNotContain("secret");
    }

    private static Arguments wrong(UnaryOperator<ServerSettingsBuilder> setting, String message) {
        return Arguments.of(setting, message);
    }
}
