package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.OptionalParameter;

class SmppTlvsTest {

    @ParameterizedTest
    @CsvSource({
        "int8:255, ff",
        "int16:5, 0005",
        "int32:4294967295, ffffffff",
        "string:ab, 6162",
        "string:, ''",
        "cstring:ab, 616200",
        "hex:0AFF, 0aff"
    })
    void a_value_is_written_in_its_type(String written, String hex) {
        assertThat(SmppTlvs.of(Map.of("smpp.tlv.0x1403", written))).containsExactly(new OptionalParameter(0x1403, hex));
    }

    @Test
    void a_list_has_commas_between() {
        assertThat(SmppTlvs.list("0x1403=int16:5, 0x1400 = string:a=b"))
                .containsExactly(new OptionalParameter(0x1403, "0005"), new OptionalParameter(0x1400, "613d62"));
    }

    @Test
    void an_empty_list_has_none() {
        assertThat(SmppTlvs.list("")).isEmpty();
    }

    @Test
    void attributes_of_other_names_are_left_alone() {
        assertThat(SmppTlvs.of(Map.of("smpp.tlvs", "x", "campaign", "7"))).isEmpty();
    }

    @Test
    void what_came_in_is_written_as_it_is_read() {
        var parameters = List.of(new OptionalParameter(0x1403, "0005"), new OptionalParameter(0x20, ""));
        var attributes = SmppTlvs.attributes(parameters);
        assertThat(attributes)
                .containsOnly(Map.entry("smpp.tlv.0x1403", "hex:0005"), Map.entry("smpp.tlv.0x0020", "hex:"));
        assertThat(SmppTlvs.of(attributes)).containsExactlyInAnyOrderElementsOf(parameters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0x1403 | tlvs: \"0x1403\" is not like 0x1403=int16:5",
                "1403=int8:1 | tlvs: 1403 is no tag such as 0x1403",
                "0x10000=int8:1 | tlvs: 0x10000 is no tag such as 0x1403",
                "0x1=5 | tlvs: 0x1 must begin with one of string:, cstring:, int8:, int16:, int32:, hex:",
                "0x1=int8:256 | tlvs: 0x1: the number must be 0 to 255",
                "0x1=int16:-1 | tlvs: 0x1: the number must be 0 to 65535",
                "0x1=string:ö | tlvs: 0x1: the text must be ASCII"
            })
    void an_entry_that_can_not_be_is_named(String text, String message) {
        assertThatThrownBy(() -> SmppTlvs.list(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"smpp.tlv.1403, int8:1", "smpp.tlv.0x1, hex:0", "smpp.tlv.0x1, five", "smpp.tlv., int8:1"})
    void an_attribute_that_can_not_be_is_named(String name, String value) {
        assertThatThrownBy(() -> SmppTlvs.of(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void each_parameter_of_an_answer_is_told_once() {
        var parameters = List.of(
                new OptionalParameter(0x1403, "05"),
                new OptionalParameter(0x1404, ""),
                new OptionalParameter(0x1403, "05"),
                new OptionalParameter(0x1403, "06"));
        assertThat(SmppTlvs.told(parameters)).isEqualTo("0x1403=05, 0x1404=, 0x1403=06");
    }

    @Test
    void of_a_long_parameter_the_first_octets_are_told() {
        assertThat(SmppTlvs.told(List.of(new OptionalParameter(0x1403, "ab".repeat(16)))))
                .isEqualTo("0x1403=" + "ab".repeat(16));
        assertThat(SmppTlvs.told(List.of(new OptionalParameter(0x1403, "ab".repeat(17)))))
                .isEqualTo("0x1403=" + "ab".repeat(16) + "…");
    }

    @Test
    void of_many_parameters_the_first_ten_are_told() {
        var parameters = IntStream.range(0, 12)
                .mapToObj(number -> new OptionalParameter(0x1400 + number, "01"))
                .toList();
        assertThat(SmppTlvs.told(parameters)).startsWith("0x1400=01, ").endsWith(", 0x1409=01, 2 more");
    }
}
