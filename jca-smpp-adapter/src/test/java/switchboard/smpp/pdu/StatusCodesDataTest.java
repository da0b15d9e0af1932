package switchboard.smpp.pdu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.smpp.Samples;

class StatusCodesDataTest {

    static Stream<JsonNode> ofTheSpecification() {
        return Samples.of("status-codes.jsonl")
                .filter(sample ->
                        sample.get("code").isNumber() && sample.get("vendor").isNull());
    }

    static Stream<JsonNode> reserved() {
        return Samples.of("status-codes.jsonl").filter(sample -> sample.has("range"));
    }

    @ParameterizedTest
    @MethodSource("ofTheSpecification")
    void a_number_has_the_name_of_a_specification(JsonNode sample) {
        assertThat(CommandStatus.name(sample.get("code").asInt()))
                .isIn(sample.get("name").asText(), sample.path("name_3_4").asText());
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void a_reserved_number_is_shown_as_such(JsonNode sample) {
        for (JsonNode end : sample.get("range")) {
            assertThat(CommandStatus.describe((int) end.asLong())).isEqualTo("0x%08X".formatted(end.asLong()));
        }
    }
}
