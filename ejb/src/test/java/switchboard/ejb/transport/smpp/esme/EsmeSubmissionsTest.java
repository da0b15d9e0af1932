package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.port.Submission;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.SmppAddress;

/** What of a submit_sm reaches the network. */
class EsmeSubmissionsTest {
    private static final OptionalParameter SOURCE_PORT = new OptionalParameter(0x020a, "23f0");
    private static final OptionalParameter DESTINATION_PORT = new OptionalParameter(0x020b, "0b84");

    private static Submission submission(ExampleEsmeMessage message) {
        return EsmeSubmissions.of(message.build(), List.of(SmppAddress.of("+491701234567")), "bank-line", NOON);
    }

    private static Map<String, String> attributes(ExampleEsmeMessage message) {
        return submission(message).attributes();
    }

    @Test
    void a_plain_text_has_no_attributes() {
        assertThat(attributes(new ExampleEsmeMessage())).isEmpty();
    }

    @Test
    void service_type_and_protocol_id_are_kept_of_texts_and_octets() {
        var text = new ExampleEsmeMessage().serviceType("WAP").protocolId(64);
        assertThat(attributes(text)).isEqualTo(Map.of("smpp.service_type", "WAP", "smpp.protocol_id", "64"));
        assertThat(attributes(text.dataCoding(4)))
                .isEqualTo(Map.of("smpp.service_type", "WAP", "smpp.protocol_id", "64", "smpp.data_coding", "4"));
    }

    @ParameterizedTest
    @CsvSource({"0x10, 48656c6c6f", "0x18, 00480069", "0xf0, 48656c6c6f", "0x50, 48656c6c6f"})
    void a_text_of_class_0_is_flash(String coding, String octets) {
        var flash = new ExampleEsmeMessage().dataCoding(Integer.decode(coding)).data(octets);
        assertThat(attributes(flash)).isEqualTo(Map.of("smpp.flash", "true"));
    }

    @ParameterizedTest
    @CsvSource({"0x12, 18", "0xf1, 241", "0xc8, 200"})
    void other_classes_of_the_default_alphabet_keep_their_coding(String coding, String kept) {
        assertThat(attributes(new ExampleEsmeMessage().dataCoding(Integer.decode(coding))))
                .isEqualTo(Map.of("smpp.data_coding", kept));
    }

    @ParameterizedTest
    @CsvSource({"0x19, 1", "0x1b, 3", "0x5a, 2"})
    void other_classes_in_ucs2_are_kept_without_their_coding_as_another_may_carry_the_text(String coding, String kept) {
        assertThat(attributes(new ExampleEsmeMessage()
                        .dataCoding(Integer.decode(coding))
                        .data("00480069")))
                .isEqualTo(Map.of("smpp.message_class", kept));
    }

    @Test
    void ports_of_a_text_are_kept() {
        assertThat(attributes(new ExampleEsmeMessage().parameters(SOURCE_PORT, DESTINATION_PORT)))
                .isEqualTo(Map.of("smpp.source_port", "9200", "smpp.destination_port", "2948"));
    }

    @Test
    void a_port_that_is_not_told_is_0() {
        assertThat(attributes(new ExampleEsmeMessage().parameters(DESTINATION_PORT)))
                .isEqualTo(Map.of("smpp.source_port", "0", "smpp.destination_port", "2948"));
    }

    @Test
    void ports_of_octets_become_a_header() {
        var octets = submission(new ExampleEsmeMessage().dataCoding(4).parameters(SOURCE_PORT, DESTINATION_PORT));
        assertThat(octets.udh()).isEqualTo("0605040b8423f0");
        assertThat(octets.binary()).isEqualTo("48656c6c6f");
    }

    @Test
    void ports_of_a_part_stand_in_its_header() {
        var part = submission(new ExampleEsmeMessage()
                .parameters(
                        new OptionalParameter(0x020c, "0107"),
                        new OptionalParameter(0x020e, "02"),
                        new OptionalParameter(0x020f, "01"),
                        DESTINATION_PORT));
        assertThat(part.udh()).isEqualTo("0b000307020105040b840000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "03"})
    void a_part_that_is_none_of_its_message_is_refused(String number) {
        assertThat(refusal(new OptionalParameter(0x020e, "02"), new OptionalParameter(0x020f, number)))
                .contains(0xc4);
    }

    @Test
    void a_part_without_a_number_is_refused_and_a_message_of_one_part_needs_none() {
        assertThat(refusal(new OptionalParameter(0x020e, "02"))).contains(0xc4);
        assertThat(refusal(new OptionalParameter(0x020e, "01"))).isEmpty();
    }

    private static Optional<Integer> refusal(OptionalParameter... parameters) {
        return EsmeSubmissions.refusal(
                new ExampleEsmeMessage().parameters(parameters).build(), NOON);
    }

    @Test
    void a_service_type_is_ascii() {
        assertThat(EsmeSubmissions.refusal(
                        new ExampleEsmeMessage().serviceType("ü").build(), NOON))
                .contains(0x15);
    }

    @Test
    void a_time_to_deliver_is_when_it_may_leave_and_the_validity_counts_from_then() {
        var wish = submission(
                new ExampleEsmeMessage().deliverAt(NOON.plusSeconds(3_600)).validUntil(NOON.plusSeconds(5_400)));
        assertThat(wish.notBefore()).isEqualTo("2026-03-01T13:00:00Z");
        assertThat(wish.validity()).isEqualTo("PT30M");
    }

    @Test
    void a_time_to_deliver_that_has_passed_means_now() {
        assertThat(submission(new ExampleEsmeMessage().deliverAt(NOON.minusSeconds(60)))
                        .notBefore())
                .isEqualTo("2026-03-01T12:00:00Z");
    }

    @Test
    void a_validity_that_ends_before_the_delivery_is_refused() {
        var message = new ExampleEsmeMessage()
                .deliverAt(NOON.plusSeconds(3_600))
                .validUntil(NOON.plusSeconds(3_600))
                .build();
        assertThat(EsmeSubmissions.refusal(message, NOON)).contains(0x62);
    }
}
