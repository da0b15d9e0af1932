package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SeptetsTest {

    @Test
    void eight_septets_go_into_seven_octets() {
        assertThat(pack("hellohello", 0)).isEqualTo("e8329bfd4697d9ec37");
        assertThat(pack("12345678", 0)).isEqualTo("31d98c56b3dd70");
        assertThat(pack("", 0)).isEmpty();
    }

    @Test
    void they_come_out_again() {
        assertThat(unpack("e8329bfd4697d9ec37", 0)).isEqualTo("hellohello");
        assertThat(unpack("31d98c56b3dd70", 0)).isEqualTo("12345678");
        assertThat(unpack("", 0)).isEmpty();
    }

    @Test
    void behind_a_header_they_begin_at_a_multiple_of_seven_bits() {
        assertThat(pack("a", 6)).isEqualTo("c2");
        assertThat(pack("ab", 6)).isEqualTo("c262");
        assertThat(unpack("c262", 6)).isEqualTo("ab");
        assertThat(pack("a", 7)).isEqualTo("61");
        assertThat(unpack(pack("abcdefghij", 4), 4)).isEqualTo("abcdefghij");
    }

    @Test
    void seven_zero_bits_at_the_end_are_padding() {
        assertThat(unpack(pack("1234567", 0), 0)).isEqualTo("1234567");
    }

    private static String pack(String text, int header) {
        return HexFormat.of().formatHex(Septets.pack(Gsm7.DEFAULT.encode(text), header));
    }

    private static String unpack(String hex, int header) {
        return Gsm7.DEFAULT.decode(Septets.unpack(HexFormat.of().parseHex(hex), header));
    }
}
