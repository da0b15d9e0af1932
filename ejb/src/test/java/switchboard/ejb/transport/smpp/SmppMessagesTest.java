package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.POLICY;
import static switchboard.core.Examples.SERVICE;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Connector;
import switchboard.core.message.Address;
import switchboard.core.message.Address.Kind;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.message.Priority;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitOptions;
import switchboard.smpp.text.Ports;
import switchboard.smpp.text.Segment;

class SmppMessagesTest {
    private static final Connector LINE =
            new Connector("sim", "smpp", Map.of("source", "Fallback"), true, 0, 10, POLICY);

    private static ShortMessage outgoing(Message message) {
        return SmppMessages.outgoing(transmission(message), LINE, NOON);
    }

    private static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static Message incoming(String source, Body body, String udh) {
        var delivery = new Delivery.IncomingMessage("sim", source, "12345", body, octets(udh), NOON.plusSeconds(9));
        return SmppMessages.incoming(delivery, id(1), NOON);
    }

    @Test
    void a_text_goes_out_with_everything_that_smpp_can_say() {
        var message = ExampleMessage.outgoing(1)
                .expires(NOON.plusSeconds(90))
                .priority(Priority.URGENT)
                .build();
        assertThat(outgoing(message))
                .isEqualTo(new ShortMessage(
                        "12345", "491701234567", new Body.Text("Hello"), true, Duration.ofSeconds(90), 2));
    }

    @Test
    void a_message_without_a_sender_gets_the_connector_s() {
        assertThat(outgoing(ExampleMessage.outgoing(1).from(null).build()).source())
                .isEqualTo("Fallback");
    }

    @Test
    void a_message_without_a_validity_leaves_it_to_the_network() {
        assertThat(outgoing(ExampleMessage.outgoing(1).build()).validity()).isNull();
    }

    @Test
    void attributes_say_what_only_smpp_knows() {
        var message = ExampleMessage.outgoing(1)
                .build()
                .withAttributes(Map.ofEntries(
                        Map.entry("smpp.service_type", "VMA"),
                        Map.entry("smpp.protocol_id", "64"),
                        Map.entry("smpp.data_coding", "240"),
                        Map.entry("smpp.esm_class", "3"),
                        Map.entry("smpp.registered_delivery", "18"),
                        Map.entry("smpp.message_class", "2"),
                        Map.entry("smpp.source_port", "9200"),
                        Map.entry("smpp.destination_port", "5514"),
                        Map.entry("smpp.priority", "3"),
                        Map.entry("smpp.validity", "PT1H"),
                        Map.entry("smpp.tlv.0x1403", "int16:5")));
        assertThat(outgoing(message).options())
                .isEqualTo(new SubmitOptions(
                        "VMA",
                        64,
                        240,
                        3,
                        18,
                        2,
                        new Ports(5514, 9200),
                        List.of(new OptionalParameter(0x1403, "0005"))));
        assertThat(outgoing(message).priority()).isEqualTo(3);
        assertThat(outgoing(message).validity()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void flash_is_class_0() {
        var message = ExampleMessage.outgoing(1).attribute("smpp.flash", "true").build();
        assertThat(outgoing(message).options().messageClass()).isZero();
    }

    @Test
    void a_message_is_not_valid_for_longer_than_it_says() {
        var message = ExampleMessage.outgoing(1)
                .expires(NOON.plusSeconds(90))
                .attribute("smpp.validity", "PT1H")
                .build();
        assertThat(outgoing(message).validity()).isEqualTo(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @CsvSource({
        "smpp.service_type, sixsix",
        "smpp.protocol_id, 256",
        "smpp.data_coding, -1",
        "smpp.esm_class, x",
        "smpp.message_class, 4",
        "smpp.registered_delivery, 1000",
        "smpp.priority, 4",
        "smpp.validity, PT0S",
        "smpp.validity, soon",
        "smpp.tlv.0x1403, 5"
    })
    void an_attribute_that_can_not_be_is_named(String name, String value) {
        var message = ExampleMessage.outgoing(1).attribute(name, value).build();
        assertThatThrownBy(() -> outgoing(message))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void normal_priority_is_what_the_connector_says() {
        var line = new Connector("sim", "smpp", Map.of("priority", "0"), true, 0, 10, POLICY);
        var normal = transmission(ExampleMessage.outgoing(1).build());
        assertThat(SmppMessages.outgoing(normal, line, NOON).priority()).isZero();
    }

    @Test
    void optional_parameters_come_in_as_attributes() {
        var delivery = new Delivery.IncomingMessage(
                        "sim", "491701234567", "12345", new Body.Text("Help"), new byte[0], NOON)
                .withParameters(List.of(new OptionalParameter(0x1403, "0005")));
        assertThat(SmppMessages.incoming(delivery, id(1), NOON).attributes())
                .containsExactly(Map.entry("smpp.tlv.0x1403", "hex:0005"));
    }

    @Test
    void octets_go_out_as_binary() {
        var message = ExampleMessage.outgoing(1).build().withContent(new Content.Binary("cafe00", "050003a90201"));
        assertThat(outgoing(message).body()).isEqualTo(new Body.Octets(octets("cafe00"), octets("050003a90201"), 4));
    }

    @Test
    void octets_go_out_in_the_coding_that_they_came_in() {
        var message = ExampleMessage.outgoing(1)
                .attribute("smpp.data_coding", "245")
                .build()
                .withContent(new Content.Binary("cafe", ""));
        assertThat(outgoing(message).body()).isEqualTo(new Body.Octets(octets("cafe"), new byte[0], 245));
    }

    @ParameterizedTest
    @CsvSource({"caf, '', 4", "xy, '', 4", "cafe, 0500, 4", "cafe, '', 256", "cafe, '', four"})
    void octets_that_can_not_be_are_named(String hex, String udh, String coding) {
        var message = ExampleMessage.outgoing(1)
                .attribute("smpp.data_coding", coding)
                .build()
                .withContent(new Content.Binary(hex, udh));
        assertThatThrownBy(() -> outgoing(message)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_that_smpp_can_not_carry_is_named() {
        var long30 = new Address(Kind.OTHER, "1".repeat(30));
        assertThatThrownBy(() -> outgoing(ExampleMessage.outgoing(1).to(long30).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("destination");
    }

    @Test
    void a_text_comes_in_from_a_phone() {
        assertThat(incoming("491701234567", new Body.Text("Help"), ""))
                .isEqualTo(Message.incoming(id(1), "sim", ANNA, SERVICE, new Content.Text("Help"), NOON));
    }

    @Test
    void octets_come_in_with_their_header_and_coding() {
        var message = incoming("491701234567", new Body.Octets(octets("cafe00"), new byte[0], 245), "050003a90201");
        assertThat(message.content()).isEqualTo(new Content.Binary("cafe00", "050003a90201"));
        assertThat(message.attributes()).containsExactly(Map.entry("smpp.data_coding", "245"));
    }

    private static Delivery.IncomingMessage delivery(Body body, Segment segment, Ports ports) {
        return new Delivery.IncomingMessage(
                "sim", "491701234567", "12345", body, new byte[0], segment, ports, NOON.plusSeconds(9), List.of());
    }

    @Test
    void a_text_for_a_port_stays_a_text_and_says_the_port() {
        var delivery = delivery(new Body.Text("Help"), null, new Ports(5514, 9200));
        var message = SmppMessages.incoming(delivery, id(1), NOON);
        assertThat(message.text()).isEqualTo("Help");
        assertThat(message.attributes()).isEqualTo(Map.of("smpp.destination_port", "5514", "smpp.source_port", "9200"));
    }

    @Test
    void a_part_comes_in_with_its_place_and_its_time() {
        var place = new Segment(7, 3, 2);
        var delivery = delivery(new Body.Octets(octets("48656c70"), new byte[0], 0), place, null);
        var message = Message.incoming(id(1), "sim", ANNA, SERVICE, new Content.Binary("48656c70", ""), NOON);
        assertThat(SmppMessages.part(delivery, place, id(1), NOON, Duration.ofHours(1)))
                .isEqualTo(new Part(
                        message.withAttributes(Map.of("smpp.data_coding", "0")), 7, 3, 2, NOON.plusSeconds(3600)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', OTHER, ''",
        "12345678901234567890, OTHER, 12345678901234567890",
        "MyBank, ALPHANUMERIC, MyBank",
        "777, SHORT_CODE, 777"
    })
    void a_message_is_not_refused_for_an_odd_sender(String source, Kind kind, String value) {
        assertThat(incoming(source, new Body.Text("Help"), "").from()).isEqualTo(new Address(kind, value));
    }

    @Test
    void what_no_database_keeps_is_replaced() {
        assertThat(incoming("491701234567", new Body.Text("a\0b\ud83d"), "").text())
                .isEqualTo("a\ufffdb\ufffd");
    }
}
