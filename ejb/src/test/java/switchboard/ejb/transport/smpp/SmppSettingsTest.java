package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.POLICY;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.delivery.Connector;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;

class SmppSettingsTest {

    private static Connector connector(Map<String, String> changes) {
        var settings = new HashMap<>(Map.of("host", "smsc.example", "systemId", "shop"));
        settings.putAll(changes);
        return new Connector("sim", "smpp", settings, true, 100, 10, POLICY);
    }

    @Test
    void what_is_not_said_has_its_default() {
        assertThat(SmppSettings.bind(connector(Map.of())))
                .isEqualTo(new BindSettings(
                        "smsc.example",
                        2775,
                        "shop",
                        "",
                        "",
                        BindType.TRANSCEIVER,
                        1,
                        10,
                        100,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        null,
                        null));
    }

    @Test
    void what_is_said_applies() {
        var bind = SmppSettings.bind(connector(Map.ofEntries(
                Map.entry("port", "2776"),
                Map.entry("password", "secret"),
                Map.entry("systemType", "SMS"),
                Map.entry("bindType", "TRANSMITTER"),
                Map.entry("binds", "3"),
                Map.entry("enquireLink", "PT5S"),
                Map.entry("connectTimeout", "PT1S"),
                Map.entry("bindTimeout", "PT2S"),
                Map.entry("responseTimeout", "PT3S"),
                Map.entry("reconnectMin", "PT0.1S"),
                Map.entry("reconnectMax", "PT4S"))));
        assertThat(bind)
                .isEqualTo(new BindSettings(
                        "smsc.example",
                        2776,
                        "shop",
                        "secret",
                        "SMS",
                        BindType.TRANSMITTER,
                        3,
                        10,
                        100,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        Duration.ofMillis(100),
                        Duration.ofSeconds(4),
                        null,
                        null));
    }

    @Test
    void an_empty_setting_is_one_that_is_not_said() {
        assertThat(SmppSettings.bind(connector(Map.of("port", "", "enquireLink", "")))
                        .port())
                .isEqualTo(2775);
    }

    @ParameterizedTest
    @CsvSource({
        "host, ' '",
        "port, 0",
        "port, 65536",
        "systemId, a-name-of-16-char",
        "systemId, Größe",
        "password, 12345678901234567890123456789012345678901234567890123456789012345",
        "systemType, more-than-twelve",
        "binds, 0",
        "binds, 65",
        "enquireLink, PT0S",
        "connectTimeout, PT0S",
        "bindTimeout, PT0S",
        "responseTimeout, PT0S",
        "reconnectMin, PT0S",
        "reconnectMax, PT0.5S"
    })
    void a_setting_that_can_not_be_is_named(String key, String value) {
        assertThatThrownBy(() -> SmppSettings.bind(connector(Map.of(key, value))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key);
    }

    @Test
    void parts_of_a_long_message_wait_an_hour_for_each_other_and_then_go_on() {
        assertThat(SmppSettings.reassemblyTimeout(connector(Map.of()))).isEqualTo(Duration.ofHours(1));
        assertThat(SmppSettings.wantsIncomplete(connector(Map.of()))).isTrue();
    }

    @Test
    void a_connector_may_set_their_time_and_have_them_put_aside() {
        var strict = connector(Map.of("reassemblyTimeout", "PT5M", "incomplete", "discard"));
        assertThat(SmppSettings.reassemblyTimeout(strict)).isEqualTo(Duration.ofMinutes(5));
        assertThat(SmppSettings.wantsIncomplete(strict)).isFalse();
    }

    @Test
    void parts_wait_a_week_at_most() {
        var connector = connector(Map.of("reassemblyTimeout", "PT168H0.001S"));
        assertThatThrownBy(() -> new SmppTransport().check(connector))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reassemblyTimeout must be at most PT168H: PT168H0.001S");
    }

    @Test
    void a_password_that_can_not_be_is_not_told() {
        var tooLong = "s3cr3t".repeat(11);
        assertThatThrownBy(() -> SmppSettings.bind(connector(Map.of("password", tooLong))))
                .hasMessageNotContaining("s3cr3t");
    }
}
