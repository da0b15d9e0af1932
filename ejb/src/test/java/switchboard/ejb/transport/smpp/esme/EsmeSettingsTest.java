package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.ServerTls;

class EsmeSettingsTest {

    private static Connector only(Map<String, String> settings) {
        return new Connector("bank-line", EsmeTransport.NAME, settings, true, 0, 10, RetryPolicy.STANDARD);
    }

    @Test
    void an_account_is_enough() {
        var settings = EsmeSettings.of(only(Map.of("account", "shop")));
        assertThat(settings.systemId()).isEqualTo("shop");
        assertThat(settings.bindTypes())
                .containsExactlyInAnyOrder(BindType.TRANSCEIVER, BindType.TRANSMITTER, BindType.RECEIVER);
        assertThat(settings.limits()).isEqualTo(new EsmeLimits(4, 100, 10, 0, 100));
        assertThat(settings.quotas()).isEmpty();
        assertThat(settings.keep()).isEqualTo(Duration.ofHours(24));
        assertThat(settings.keepMessages()).isEqualTo(Duration.ofHours(72));
        var server = EsmeSettings.server(only(Map.of("account", "shop")));
        assertThat(server.port()).isEqualTo(2775);
        assertThat(server.tls()).isNull();
    }

    @Test
    void a_port_with_tls_needs_a_key() {
        var settings = Map.of(
                "account", "shop", "port", "0", "tlsPort", "3550", "keyStore", "/etc/key.p12", "keyStorePassword", "x");
        var server = EsmeSettings.server(only(settings));
        assertThat(server.port()).isNull();
        assertThat(server.tls()).extracting(ServerTls::port).isEqualTo(3550);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EsmeSettings.server(only(Map.of("account", "shop", "tlsPort", "3550"))))
                .withMessage("keyStore is required for a port with TLS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "account   | name that is too long | systemId is not 1 to 15 characters of ASCII: \"name that is too long\"",
                "systemId  | a b                   | systemId is not 1 to 15 characters of ASCII: \"a b\"",
                "binds     | 0                     | binds must be 1 to 10000: 0",
                "deliveryWindow | 10001            | deliveryWindow must be 1 to 10000: 10001",
                "keep      | PT0S                  | keep must be PT1S to PT720H: PT0S",
                "keep      | P31D                  | keep must be PT1S to PT720H: PT744H",
                "keepMessages | PT0.5S             | keepMessages must be PT1S to PT720H: PT0.5S",
                "keepMessages | P31D               | keepMessages must be PT1S to PT720H: PT744H",
                "from      | here                  | from: \"here\" is no address or network such as 10.0.0.0/8",
                "numbers   | *1                    | numbers: \"*1\" is neither an address nor the beginning of one with a *"
            })
    void what_can_not_be_is_named(String key, String value, String message) {
        var settings = new java.util.HashMap<>(Map.of("account", "shop"));
        settings.put(key, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EsmeSettings.of(only(settings)))
                .withMessage(message);
    }

    @Test
    void bind_types_are_those_of_the_specification() {
        assertThat(EsmeSettings.of(ExampleEsme.connector(Map.of("bindTypes", "RECEIVER TRANSMITTER")))
                        .bindTypes())
                .containsExactlyInAnyOrder(BindType.RECEIVER, BindType.TRANSMITTER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EsmeSettings.of(ExampleEsme.connector(Map.of("bindTypes", "BOTH"))))
                .withMessage("bindTypes are not some of [TRANSCEIVER, TRANSMITTER, RECEIVER]: \"BOTH\"");
    }
}
