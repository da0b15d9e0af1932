package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleSubmission;
import switchboard.core.port.Problem;

/** What a client is told about text, octets and attributes. */
class ContentRefusalTest {
    private final Refusals refusals = new Refusals();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,      0x00, bad_binary",
                "-,      000,  bad_binary",
                "-,      '',   bad_binary",
                "00,     zz,   bad_binary",
                "06,     00,   bad_udh",
                "zz,     00,   bad_udh",
                "0,      00,   bad_udh"
            })
    void octets_that_are_none(String udh, String binary, String code) {
        assertThat(refusals.problem(new ExampleSubmission().binary(udh, binary)).code())
                .isEqualTo(code);
    }

    @Test
    void octets_that_no_network_carries() {
        assertThat(refusals.problem(new ExampleSubmission().binary(null, "00".repeat(1341))))
                .isEqualTo(new Problem("binary", "binary_too_long", "binary of 1341 octets: 1340 can be sent"));
        assertThat(refusals.problem(new ExampleSubmission().binary("050003010201", "00".repeat(154)))
                        .detail())
                .isEqualTo("binary of 154 octets: 153 can be sent");
    }

    @Test
    void octets_beside_a_text_or_a_header_without_octets() {
        assertThat(refusals.problem(new ExampleSubmission().binary(null, "00").text("Hello"))
                        .code())
                .isEqualTo("text_and_binary");
        assertThat(refusals.problem(new ExampleSubmission().binary("00", null).text("Hello"))
                        .code())
                .isEqualTo("udh_without_binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service_type", "smpp.", "SMPP.x", "smpp.a b", ""})
    void an_attribute_without_a_proper_name(String name) {
        assertThat(refusals.problem(new ExampleSubmission().attributes(Map.of(name, "x")))
                        .detail())
                .isEqualTo("attributes: \"" + name + "\" is no name such as smpp.service_type");
    }

    @Test
    void an_attribute_that_is_too_long() {
        assertThat(refusals.problem(new ExampleSubmission().attributes(Map.of("smpp.x", "x".repeat(256)))))
                .isEqualTo(new Problem(
                        "attributes.smpp.x",
                        "bad_attributes",
                        "attributes.smpp.x is not a text of up to 255 characters"));
    }

    @Test
    void no_text() {
        var problem = new Problem("text", "no_text", "text is empty");
        assertThat(refusals.problem(new ExampleSubmission().text(""))).isEqualTo(problem);
        assertThat(refusals.problem(new ExampleSubmission().text(null))).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83d", "\udc4d", "\udc4d\ud83d"})
    void text_that_no_network_can_carry(String text) {
        assertThat(refusals.problem(new ExampleSubmission().text(text)))
                .isEqualTo(new Problem(
                        "text", "bad_text", "text has a NUL or half of a surrogate pair, which no network can carry"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1530, 1601, 1_000_000})
    void too_many_parts(int length) {
        assertThat(refusals.problem(new ExampleSubmission().text("x".repeat(length))))
                .isEqualTo(new Problem(
                        "text", "text_too_long", "text of " + length + " characters needs more than 10 parts"));
    }
}
