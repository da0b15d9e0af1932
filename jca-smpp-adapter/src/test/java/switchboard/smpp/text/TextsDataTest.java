package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.smpp.Samples;

class TextsDataTest {

    static Stream<Named<JsonNode>> texts() {
        return samples().filter(sample -> !sample.getPayload().has("language"));
    }

    static Stream<Named<JsonNode>> nationalTexts() {
        return samples().filter(sample -> sample.getPayload().has("language"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_needs_as_many_parts_as_expected(JsonNode sample) {
        JsonNode expected = sample.path("expected");
        Segmentation segmentation = Segmentation.of(text(sample));
        assertThat(segmentation.encoding())
                .hasToString(expected.path("encoding").asText());
        assertThat(segmentation.parts()).isEqualTo(expected.path("parts").asInt());
        assertThat(segmentation.unitsUsed()).isEqualTo(units(expected));
        assertThat(wide(text(sample)).parts())
                .isEqualTo(expected.path("parts_with_16bit_ref").asInt());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void each_part_is_as_long_as_expected(JsonNode sample) {
        Segmentation segmentation = Segmentation.of(text(sample));
        assertThat(String.join("", segmentation.texts())).isEqualTo(text(sample));
        JsonNode expected = sample.path("expected").path("part_lengths");
        List<Integer> lengths = lengths(segmentation);
        for (int i = 0; i < expected.size() && expected.get(i).isInt(); i++) {
            assertThat(lengths.get(i)).isEqualTo(expected.get(i).asInt());
        }
        assertThat(lengths.get(lengths.size() - 1))
                .isEqualTo(expected.get(expected.size() - 1).asInt());
    }

    @ParameterizedTest
    @MethodSource("nationalTexts")
    void a_language_saves_ucs2_and_takes_room(JsonNode sample) {
        JsonNode expected = sample.path("expected");
        NationalLanguage language =
                NationalLanguage.valueOf(sample.path("language").asText().toUpperCase(Locale.ROOT));
        Gsm7 alphabet = Gsm7.of(used(sample, "locking", language), used(sample, "single", language));
        Segmentation segmentation = of(sample.path("text").asText(), alphabet);
        assertThat(segmentation.unitsUsed()).isEqualTo(expected.path("septets").asInt());
        assertThat(segmentation.parts()).isEqualTo(expected.path("parts").asInt());
        assertThat(segmentation.unitsPerPart())
                .isEqualTo(expected.path("capacity_single").asInt());
        assertThat(alphabet.header().length())
                .isEqualTo(expected.path("udh_octets_single").asInt());
        assertThat(of("a".repeat(200), alphabet).unitsPerPart())
                .isEqualTo(expected.path("capacity_part").asInt());
    }

    private static Stream<Named<JsonNode>> samples() {
        return Samples.of("texts.jsonl")
                .map(sample -> Named.of(
                        sample.path("id").asText() + " " + sample.path("kind").asText(), sample));
    }

    private static String text(JsonNode sample) {
        JsonNode repeat = sample.path("text_repeat");
        return repeat.isArray()
                ? repeat.get(0).asText().repeat(repeat.get(1).asInt())
                : sample.path("text").asText();
    }

    private static int units(JsonNode expected) {
        return expected.path("septets").isInt()
                ? expected.path("septets").asInt()
                : expected.path("code_units").asInt();
    }

    private static List<Integer> lengths(Segmentation segmentation) {
        Alphabet alphabet = segmentation.encoding() == Encoding.GSM7 ? Gsm7.DEFAULT : Unicode.UCS2;
        return segmentation.texts().stream().map(alphabet::units).toList();
    }

    private static Segmentation wide(String text) {
        return Segmentation.of(text, TextRules.DEFAULT.with(Concatenation.UDH_16));
    }

    private static Segmentation of(String text, Gsm7 alphabet) {
        return new Segmentation(text, alphabet.units(text), alphabet, TextRules.DEFAULT, UserDataHeader.NONE);
    }

    private static @Nullable NationalLanguage used(JsonNode sample, String table, NationalLanguage language) {
        return sample.path(table).asBoolean() ? language : null;
    }
}
