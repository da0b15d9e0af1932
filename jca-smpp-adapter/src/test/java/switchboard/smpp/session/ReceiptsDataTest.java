package switchboard.smpp.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.smpp.Delivery;
import switchboard.smpp.Delivery.DeliveryReceipt;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.Samples;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.ReceiptText;

/** Receipts of real SMSCs, as texts, as optional parameters, and as both. */
class ReceiptsDataTest {

    /** Samples whose own note calls the expectation debatable, and why we read them otherwise. */
    private static final Map<String, String> DEVIATIONS = Map.of(
            "rcpt-118",
            "values without keys, in an order of one vendor: SMPP 3.4 Appendix B names the fields, and a guess could take"
                    + " any list of numbers for a receipt");

    private static final int UCS2 = 8;

    static Stream<JsonNode> receipts() {
        return samples().filter(sample -> sample.at("/expected/receipt").asBoolean());
    }

    static Stream<JsonNode> withText() {
        return receipts().filter(sample -> !sample.path("text").asText("").isEmpty());
    }

    static Stream<JsonNode> messages() {
        return samples().filter(sample -> !sample.at("/expected/receipt").asBoolean());
    }

    private static Stream<JsonNode> samples() {
        return Samples.of("receipts.jsonl")
                .filter(sample -> !DEVIATIONS.containsKey(sample.get("id").asText()));
    }

    @ParameterizedTest
    @MethodSource("withText")
    void every_field_of_the_text_comes_out(JsonNode sample) {
        ReceiptText read = ReceiptText.parse(sample.get("text").asText()).orElseThrow();
        JsonNode expected = sample.get("expected");
        assertThat(read.id()).isEqualTo(text(expected, "id"));
        assertThat(read.sub()).isEqualTo(number(expected, "sub"));
        assertThat(read.dlvrd()).isEqualTo(number(expected, "dlvrd"));
        assertThat(read.submittedAt()).isEqualTo(date(expected, "submit_date"));
        assertThat(read.doneAt()).isEqualTo(date(expected, "done_date"));
        assertThat(read.stat()).isEqualTo(text(expected, "stat_raw"));
        assertThat(read.state()).isEqualTo(state(expected, "state"));
        assertThat(read.err()).isEqualTo(text(expected, "err"));
        assertThat(stripped(read.text())).isEqualTo(stripped(text(expected, "text")));
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void optional_parameters_count_more_than_the_text(JsonNode sample) throws Exception {
        DeliveryReceipt read = (DeliveryReceipt) read(sample, 0x04);
        JsonNode expected = sample.get("expected");
        String id = expected.has("id_from_tlv") ? text(expected, "id_from_tlv") : text(expected, "id");
        ReceiptState state = state(expected, expected.has("state_from_tlv") ? "state_from_tlv" : "state");
        assertThat(read.messageId()).isEqualTo(id == null ? "" : id);
        assertThat(read.state()).isEqualTo(state == null ? ReceiptState.UNKNOWN : state);
        assertThat(read.networkCode()).isEqualTo(networkCode(sample));
        assertThat(read.doneAt()).isEqualTo(date(expected, "done_date"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void what_no_receipt_says_is_a_message(JsonNode sample) throws Exception {
        assertThat(read(sample, 0)).isInstanceOf(IncomingMessage.class);
    }

    private static Delivery read(JsonNode sample, int esmClass) throws SmppInvalidArgumentException {
        DeliverSm pdu = new DeliverSm();
        pdu.setEsmClass((byte) esmClass);
        pdu.setDataCoding((byte) sample.get("data_coding").asInt());
        pdu.setShortMessage(octets(sample));
        sample.get("tlv").properties().forEach(tlv -> parameter(pdu, tlv.getKey(), tlv.getValue()));
        return DeliveryReader.read("operator", pdu, DefaultAlphabet.GSM7, Instant.EPOCH);
    }

    private static byte[] octets(JsonNode sample) {
        if (sample.path("octets_hex").isTextual()) {
            return HexFormat.of().parseHex(sample.get("octets_hex").asText());
        }
        boolean ucs2 = sample.get("data_coding").asInt() == UCS2;
        return sample.path("text").asText("").getBytes(ucs2 ? StandardCharsets.UTF_16BE : ISO_8859_1);
    }

    private static void parameter(DeliverSm pdu, String name, JsonNode value) {
        switch (name) {
            case "receipted_message_id" -> add(pdu, 0x1e, value.asText().getBytes(ISO_8859_1));
            case "message_state" -> add(pdu, 0x427, new byte[] {(byte) value.asInt()});
            case "network_error_code_hex" -> add(pdu, 0x423, HexFormat.of().parseHex(value.asText()));
            default -> add(pdu, Integer.decode(name), value.asText().getBytes(ISO_8859_1));
        }
    }

    private static void add(DeliverSm pdu, int tag, byte[] value) {
        pdu.addOptionalParameter(new Tlv((short) tag, value));
    }

    /** Where a sample has both, what it expects is told of its text only. */
    private static @Nullable String networkCode(JsonNode sample) {
        String parameter = sample.at("/tlv/network_error_code_hex").asText("");
        return parameter.length() == 6
                ? Integer.parseInt(parameter.substring(0, 2), 16) + ":" + Integer.parseInt(parameter.substring(2), 16)
                : text(sample.get("expected"), "err");
    }

    private static @Nullable String text(JsonNode expected, String field) {
        return expected.path(field).isTextual() ? expected.get(field).asText() : null;
    }

    private static @Nullable Integer number(JsonNode expected, String field) {
        return expected.path(field).isNumber() ? expected.get(field).asInt() : null;
    }

    private static @Nullable ReceiptState state(JsonNode expected, String field) {
        String name = text(expected, field);
        return name == null ? null : ReceiptState.valueOf(name);
    }

    private static @Nullable Instant date(JsonNode expected, String field) {
        String date = text(expected, field);
        return date == null ? null : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
