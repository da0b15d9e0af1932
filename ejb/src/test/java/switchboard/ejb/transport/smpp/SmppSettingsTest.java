package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.POLICY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.delivery.Connector;
import switchboard.smpp.AddressRange;
import switchboard.smpp.Addressing;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.Flow;
import switchboard.smpp.Identity;
import switchboard.smpp.InterfaceVersion;
import switchboard.smpp.MessageIdFormat;
import switchboard.smpp.MessageIdFormats;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.OutbindSettings;
import switchboard.smpp.Peer;
import switchboard.smpp.ReceiptRequest;
import switchboard.smpp.ServerTls;
import switchboard.smpp.StatusTable;
import switchboard.smpp.SubmitDefaults;
import switchboard.smpp.Throttling;
import switchboard.smpp.Timers;
import switchboard.smpp.Tls;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.Encoding;
import switchboard.smpp.text.NationalLanguage;
import switchboard.smpp.text.TextRules;

class SmppSettingsTest {

    private static Connector connector(Map<String, String> changes) {
        var settings = new HashMap<>(Map.of("host", "smsc.example", "systemId", "shop"));
        settings.putAll(changes);
        return new Connector("sim", "smpp", settings, true, 100, 10, POLICY);
    }

    @Test
    void what_is_not_said_has_its_default() {
        assertThat(SmppSettings.bind(connector(Map.of())))
                .isEqualTo(BindSettings.to("smsc.example", 2775, "shop", "")
                        .rate(100)
                        .window(10)
                        .build());
    }

    @Test
    void an_outbind_port_is_listened_at_with_its_words() {
        var bind = SmppSettings.bind(
                connector(Map.of("outbindPort", "2777", "outbindSystemId", "smsc", "outbindPassword", "theirs")));
        assertThat(bind.outbind()).isEqualTo(new OutbindSettings(2777, "smsc", "theirs"));
    }

    @Test
    void an_outbind_may_have_an_address_and_a_key() {
        var bind = SmppSettings.bind(connector(Map.of(
                "outbindPort", "2777",
                "outbindPassword", "theirs",
                "outbindListen", "192.0.2.1",
                "outbindKeyStore", "/etc/ours.p12",
                "outbindKeyStorePassword", "changeit")));
        var key = new ServerTls.KeyStoreFile(Path.of("/etc/ours.p12"), "changeit");
        assertThat(bind.outbind()).isEqualTo(new OutbindSettings("192.0.2.1", 2777, key, "", "theirs"));
        assertThat(bind.toString()).doesNotContain("changeit");
    }

    @Test
    void what_is_said_of_the_peer_and_the_identity_applies() {
        var bind = SmppSettings.bind(connector(Map.ofEntries(
                Map.entry("port", "2776"),
                Map.entry("tls", "yes"),
                Map.entry("tlsTrustStore", "/etc/smsc.pem"),
                Map.entry("tlsTrustStorePassword", "changeit"),
                Map.entry("tlsHostNameCheck", "no"),
                Map.entry("tlsServerName", "smpp.example"),
                Map.entry("password", "secret"),
                Map.entry("systemType", "SMS"),
                Map.entry("bindType", "TRANSMITTER"),
                Map.entry("interfaceVersion", "5.0"),
                Map.entry("addressRange", "^49"),
                Map.entry("addressRangeTon", "1"),
                Map.entry("addressRangeNpi", "8"))));
        assertThat(bind.peer())
                .isEqualTo(new Peer(
                        "smsc.example", 2776, new Tls(true, "/etc/smsc.pem", "changeit", false, "smpp.example")));
        assertThat(bind.identity())
                .isEqualTo(new Identity(
                        "shop",
                        "secret",
                        "SMS",
                        BindType.TRANSMITTER,
                        InterfaceVersion.V5_0,
                        new AddressRange(new TypeOfAddress(1, 8), "^49")));
    }

    @Test
    void what_is_said_of_timers_and_flow_applies() {
        var bind = SmppSettings.bind(connector(Map.ofEntries(
                Map.entry("binds", "3"),
                Map.entry("burst", "7"),
                Map.entry("throttlePause", "PT2S"),
                Map.entry("throttlePatience", "PT20S"),
                Map.entry("restPatience", "PT40S"),
                Map.entry("enquireLink", "PT5S"),
                Map.entry("connectTimeout", "PT1S"),
                Map.entry("bindTimeout", "PT2S"),
                Map.entry("responseTimeout", "PT3S"),
                Map.entry("reconnectMin", "PT0.1S"),
                Map.entry("reconnectMax", "PT4S"))));
        assertThat(bind.flow()).isEqualTo(new Flow(3, 10, 100, 7));
        assertThat(bind.throttling())
                .isEqualTo(new Throttling(Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(40)));
        assertThat(bind.timers())
                .isEqualTo(new Timers(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        Duration.ofMillis(100),
                        Duration.ofSeconds(4)));
    }

    @Test
    void what_is_said_of_submits_applies() {
        var bind = SmppSettings.bind(connector(Map.ofEntries(
                Map.entry("sourceOverride", "Shop"),
                Map.entry("sourceTon", "5"),
                Map.entry("destinationTon", "1"),
                Map.entry("destinationNpi", "1"),
                Map.entry("serviceType", "VMA"),
                Map.entry("protocolId", "64"),
                Map.entry("dataCoding", "1"),
                Map.entry("validity", "PT1H"),
                Map.entry("receiptRequest", "ALWAYS"),
                Map.entry("tlvs", "0x1403=int16:5"),
                Map.entry("answerIds", "HEX"),
                Map.entry("receiptIds", "DECIMAL"))));
        assertThat(bind.addressing())
                .isEqualTo(new Addressing(new TypeOfAddress(5, 0), new TypeOfAddress(1, 1), "Shop"));
        assertThat(bind.submit())
                .isEqualTo(new SubmitDefaults(
                        "VMA",
                        64,
                        1,
                        Duration.ofHours(1),
                        ReceiptRequest.ALWAYS,
                        List.of(new OptionalParameter(0x1403, "0005"))));
        assertThat(bind.ids()).isEqualTo(new MessageIdFormats(MessageIdFormat.HEX, MessageIdFormat.DECIMAL));
    }

    @Test
    void what_is_said_of_statuses_applies() {
        var bind = SmppSettings.bind(connector(Map.of("statuses", "0x400=deferred 5m")));
        assertThat(bind.statuses().of(0x400)).isEqualTo(new StatusTable.Reaction.Deferred(Duration.ofMinutes(5)));
    }

    @Test
    void an_empty_setting_is_one_that_is_not_said() {
        assertThat(SmppSettings.bind(connector(Map.of("port", "", "enquireLink", "")))
                        .peer()
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
        "reconnectMax, PT0.5S",
        "tlsServerName, Größe",
        "addressRange, 12345678901234567890123456789012345678901",
        "addressRangeTon, 256",
        "addressRangeNpi, 256",
        "burst, 1000001",
        "throttlePause, PT0S",
        "throttlePatience, PT81S",
        "restPatience, PT59S",
        "statuses, 0x400=perhaps",
        "sourceOverride, 123456789012345678901",
        "sourceTon, 256",
        "sourceNpi, 1",
        "destinationTon, 256",
        "destinationNpi, 1",
        "serviceType, sixsix",
        "protocolId, 256",
        "dataCoding, 256",
        "priority, 4",
        "validity, PT0S",
        "languages, KLINGON",
        "tlvs, 0x1403=5"
    })
    void a_setting_that_can_not_be_is_named(String key, String value) {
        assertThatThrownBy(() -> SmppSettings.bind(connector(Map.of(key, value))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key);
    }

    @Test
    void texts_are_written_as_the_network_wants_them() {
        var bind = SmppSettings.bind(connector(Map.of(
                "concatenation", "UDH_16",
                "latin1", "yes",
                "languages", "turkish, PORTUGUESE",
                "transliterate", "yes",
                "incomingAlphabet", "LATIN1")));
        assertThat(bind.texts())
                .isEqualTo(new TextRules(
                        Concatenation.UDH_16,
                        true,
                        Set.of(NationalLanguage.TURKISH, NationalLanguage.PORTUGUESE),
                        true,
                        false,
                        null));
        assertThat(bind.incomingAlphabet()).isEqualTo(DefaultAlphabet.LATIN1);
        assertThat(SmppSettings.bind(connector(Map.of("encoding", "UCS2")))
                        .texts()
                        .fixed())
                .isEqualTo(Encoding.UCS2);
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
    void the_key_store_of_an_outbind_is_opened_before_it_is_saved() {
        var connector = connector(Map.of(
                "bindType", "RECEIVER",
                "outbindPort", "2777",
                "outbindPassword", "theirs",
                "outbindKeyStore", "/nowhere/key.p12"));
        assertThatThrownBy(() -> new SmppTransport().check(connector))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outbindKeyStore: the key store can't be read: /nowhere/key.p12");
    }

    @Test
    void a_password_that_can_not_be_is_not_told() {
        var tooLong = "s3cr3t".repeat(11);
        assertThatThrownBy(() -> SmppSettings.bind(connector(Map.of("password", tooLong))))
                .hasMessageNotContaining("s3cr3t");
    }
}
