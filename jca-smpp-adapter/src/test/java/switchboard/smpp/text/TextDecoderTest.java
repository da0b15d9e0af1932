package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.smpp.Body;

class TextDecoderTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0048691b65, @Hi€",
        "1, 5b48695d, [Hi]",
        "3, 47fcefdf, Güïß",
        "5, 467c4b5c, 日本",
        "5, 1b2442467c4b5c1b2842, 日本",
        "6, bfe0d8d2d5e2, Привет",
        "7, f9ece5ed, שלום",
        "8, 044f00e9d83dde00, яé😀",
        "9, 93fa967b41, 日本A",
        "10, 1b2442467c4b5c1b284241, 日本A",
        "13, 3021, 丂",
        "14, c7d1b1db41, 한글A",
    })
    void each_coding_of_smpp_is_read(int dataCoding, String hex, String text) {
        assertThat(decode(hex, dataCoding)).isEqualTo(new Body.Text(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x10, 0x13, 0x40, 0x53, 0xc0, 0xcf, 0xd8, 0xf0, 0xf3})
    void the_groups_of_23_038_with_the_default_alphabet_are_read(int dataCoding) {
        assertThat(decode("1b65", dataCoding)).isEqualTo(new Body.Text("€"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x18, 0x1b, 0x48, 0x58, 0xe0, 0xef})
    void those_with_ucs2_too(int dataCoding) {
        assertThat(decode("20ac", dataCoding)).isEqualTo(new Body.Text("€"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 11, 12, 15, 0x14, 0x1c, 0x20, 0x38, 0x44, 0x60, 0x80, 0xbf, 0xf4, 0xf7})
    void binary_reserved_and_compressed_codings_stay_octets(int dataCoding) {
        assertThat(decode("4869", dataCoding)).isInstanceOf(Body.Octets.class);
    }

    @ParameterizedTest
    @CsvSource({"5, 467c4b", "8, 044f00", "9, 93", "10, 1b2442467c4b", "14, c7"})
    void octets_that_are_no_text_of_their_coding_stay_octets(int dataCoding, String hex) {
        assertThat(decode(hex, dataCoding))
                .isEqualTo(new Body.Octets(HexFormat.of().parseHex(hex), new byte[0], dataCoding));
    }

    @Test
    void languages_of_the_header_are_honoured() {
        assertThat(decode("1b6707", "03240101", DefaultAlphabet.GSM7)).isEqualTo(new Body.Text("ğì"));
        assertThat(decode("1b6507", "0625010124010d", DefaultAlphabet.GSM7)).isEqualTo(new Body.Text("€ı"));
    }

    @Test
    void the_default_alphabet_is_what_the_connector_says() {
        assertThat(decode("e8329bfd06", "", DefaultAlphabet.GSM7_PACKED)).isEqualTo(new Body.Text("hello"));
        assertThat(decode("c262", "050003070201", DefaultAlphabet.GSM7_PACKED)).isEqualTo(new Body.Text("ab"));
        assertThat(decode("40e9", "", DefaultAlphabet.LATIN1)).isEqualTo(new Body.Text("@é"));
        assertThat(decode("40c3a9", "", DefaultAlphabet.UTF_8)).isEqualTo(new Body.Text("@é"));
        assertThat(decode("40c3", "", DefaultAlphabet.UTF_8)).isInstanceOf(Body.Octets.class);
    }

    @ParameterizedTest
    @CsvSource({"0x10, 0", "0x18, 0", "0x50, 0", "0xf0, 0", "0xf4, 0", "0x11, 1", "0x1a, 2", "0x5b, 3", "0xf1, 1"})
    void a_class_is_told_by_the_last_two_bits(String dataCoding, int messageClass) {
        assertThat(new DataCoding(Integer.decode(dataCoding)).messageClass()).hasValue(messageClass);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x08, 0x40, 0xc0, 0xe0})
    void other_codings_tell_no_class(int dataCoding) {
        assertThat(new DataCoding(dataCoding).messageClass()).isEmpty();
    }

    @Test
    void a_data_coding_is_one_octet() {
        assertThatThrownBy(() -> new DataCoding(256)).hasMessage("data_coding must be 0 to 255: 256");
    }

    private static Body decode(String hex, int dataCoding) {
        return TextDecoder.decode(HexFormat.of().parseHex(hex), new byte[0], dataCoding);
    }

    private static Body decode(String hex, String udh, DefaultAlphabet alphabet) {
        return TextDecoder.decode(HexFormat.of().parseHex(hex), HexFormat.of().parseHex(udh), 0, alphabet);
    }
}
