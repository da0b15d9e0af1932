package switchboard.smpp.pdu;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.Pdu;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.smpp.Samples;

/** Good PDUs of real peers: all fields come out, and the same octets when they are written again. */
class PdusDataTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the samples say besides the fields of the specification. */
    private static final List<String> EXPLANATIONS = List.of("short_message_ascii", "udh");

    static Stream<JsonNode> read() {
        return Samples.of("pdus.jsonl").filter(sample -> !isOfCellBroadcast(sample));
    }

    static Stream<JsonNode> onlyKnownByName() {
        return Samples.of("pdus.jsonl").filter(PdusDataTest::isOfCellBroadcast);
    }

    static Stream<JsonNode> canonical() {
        return read().filter(PdusDataTest::isCanonical);
    }

    @ParameterizedTest
    @MethodSource("read")
    void every_field_comes_out(JsonNode sample) {
        Pdu pdu = whole(sample);
        JsonNode decoded = sample.get("decoded");
        assertThat(pdu.getName()).isEqualTo(sample.get("command").asText());
        assertThat(pdu.getCommandLength())
                .isEqualTo(decoded.get("command_length").asInt());
        assertThat(pdu.getCommandStatus())
                .isEqualTo((int) decoded.get("command_status").asLong());
        assertThat(Integer.toUnsignedLong(pdu.getSequenceNumber()))
                .isEqualTo(decoded.get("sequence_number").asLong());
        assertThat(PduFields.body(pdu)).containsAllEntriesOf(body(decoded));
        assertThat(PduFields.parameters(pdu)).isEqualTo(parameters(decoded));
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void the_same_octets_are_written_again(JsonNode sample) {
        assertThat(ByteBufUtil.hexDump(PduWriter.write(whole(sample))))
                .isEqualTo(sample.get("hex").asText());
    }

    @ParameterizedTest
    @MethodSource("read")
    void optional_parameters_have_the_names_of_the_specification(JsonNode sample) {
        for (JsonNode tlv : sample.at("/decoded/tlvs")) {
            String tag = tlv.get("tag").asText();
            assertThat(Tags.name((short) Integer.parseInt(tag.substring(2), 16)))
                    .isEqualToIgnoringCase(tlv.path("name").asText(tag));
        }
    }

    @ParameterizedTest
    @MethodSource("onlyKnownByName")
    void cell_broadcast_is_known_by_name_and_refused(JsonNode sample) {
        Received.Unknown unknown = (Received.Unknown) received(sample);
        assertThat(Commands.name(unknown.commandId()))
                .isEqualTo(sample.get("command").asText());
        assertThat(unknown.refusal().map(Pdu::getCommandStatus))
                .isEqualTo(
                        Commands.isRequest(unknown.commandId())
                                ? Optional.of(CommandStatus.INVALID_COMMAND_ID)
                                : Optional.empty());
    }

    private static boolean isOfCellBroadcast(JsonNode sample) {
        return sample.get("command").asText().contains("broadcast");
    }

    /**
     * A refusal of a bind or submit_sm has no body (SMPP 3.4 §4.1.2, §4.4.2), and every other answer with a message_id
     * has one, if only its NUL (§4.7.2): peers that do otherwise are read, but not imitated.
     */
    private static boolean isCanonical(JsonNode sample) {
        JsonNode decoded = sample.get("decoded");
        String command = sample.get("command").asText();
        boolean refused = decoded.get("command_status").asLong() != 0;
        boolean hasBody = decoded.get("command_length").asInt() > 16;
        if (command.endsWith("_resp") && (command.startsWith("bind") || command.startsWith("submit_sm"))) {
            return refused != hasBody || !decoded.get("tlvs").isEmpty();
        }
        return hasBody
                || !List.of("data_sm_resp", "deliver_sm_resp", "submit_multi_resp", "query_sm_resp")
                        .contains(command);
    }

    private static Map<String, Object> body(JsonNode decoded) {
        Map<String, Object> body = JSON.convertValue(decoded.get("body"), new TypeReference<>() {});
        body.keySet().removeAll(EXPLANATIONS);
        return body;
    }

    private static List<Map<String, Object>> parameters(JsonNode decoded) {
        List<Map<String, Object>> all = new ArrayList<>();
        decoded.get("tlvs")
                .forEach(tlv -> all.add(Map.of(
                        "tag", tlv.get("tag").asText(),
                        "length", tlv.get("length").asInt(),
                        "value_hex", tlv.get("value_hex").asText())));
        return all;
    }

    private static Pdu whole(JsonNode sample) {
        return ((Received.Whole) received(sample)).pdu();
    }

    private static Received received(JsonNode sample) {
        return PduReader.read(
                Unpooled.wrappedBuffer(HexFormat.of().parseHex(sample.get("hex").asText())));
    }
}
