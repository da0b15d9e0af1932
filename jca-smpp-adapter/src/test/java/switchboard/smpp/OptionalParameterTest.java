package switchboard.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptionalParameterTest {

    @Test
    void octets_are_kept_as_hex() {
        OptionalParameter parameter = OptionalParameter.of(0x1403, new byte[] {0, (byte) 0xff});
        assertThat(parameter).isEqualTo(new OptionalParameter(0x1403, "00ff"));
        assertThat(parameter.value()).containsExactly(0, 0xff);
    }

    @Test
    void a_value_is_not_shown() {
        assertThat(new OptionalParameter(0x1403, "cafe")).hasToString("0x1403 of 2 octets");
    }

    @Test
    void a_value_too_long_is_named() {
        OptionalParameter longest = new OptionalParameter(0x1403, "00".repeat(65_535));
        assertThatThrownBy(() -> new OptionalParameter(0x1403, "00" + longest.hex()))
                .hasMessage("octets of tag 0x1403 must be 0 to 65535: 65536");
    }

    @Test
    void a_value_too_long_to_be_submitted_is_named() {
        OptionalParameter parameter = new OptionalParameter(0x1403, "00".repeat(256));
        assertThatThrownBy(() -> OptionalParameter.submitted("tlvs", List.of(parameter)))
                .hasMessage("octets of tag 0x1403 must be 0 to 255: 256");
    }

    @Test
    void a_tag_that_can_not_be_is_named() {
        assertThatThrownBy(() -> new OptionalParameter(0x10000, "")).hasMessage("tag must be 0 to 65535: 65536");
    }

    @Test
    void a_tag_given_twice_is_named() {
        OptionalParameter parameter = new OptionalParameter(0x1403, "00");
        assertThatThrownBy(() -> OptionalParameter.submitted("tlvs", List.of(parameter, parameter)))
                .hasMessage("tlvs must have each tag once: [0x1403, 0x1403]");
    }

    @Test
    void too_many_are_refused() {
        List<OptionalParameter> many = IntStream.range(0, 21)
                .mapToObj(tag -> new OptionalParameter(tag, ""))
                .toList();
        assertThatThrownBy(() -> OptionalParameter.submitted("tlvs", many))
                .hasMessage("number of tlvs must be 0 to 20: 21");
    }
}
