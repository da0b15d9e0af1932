package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @CsvSource({"a=1, 1", "a=b=c, b=c", "a=x%2By, x+y", "b=2&a=1, 1", "a=1&a=2, 1", "%61=1, 1", "a, ''"})
    void a_value_is_read(String written, String value) {
        assertThat(Parameters.parse(written).text("a")).contains(value);
    }

    @Test
    void a_plus_is_a_blank() {
        assertThat(Parameters.parse("a=x+y").required("a")).isEqualTo("x y");
    }

    @Test
    void octets_wait_for_their_charset() {
        var said = Parameters.parse("a=%E4");
        assertThat(said.present("a", StandardCharsets.ISO_8859_1)).isEqualTo("ä");
        assertThat(said.text("a")).contains("\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b=1", "a=", "a=%20"})
    void what_is_needed_is_named_if_it_is_missing(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.parse(written).required("a"))
                .withMessage("a is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%4g", "%zz=1"})
    void a_broken_escape_is_an_error(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.parse(written));
    }

    @Test
    void there_are_not_many() {
        assertThat(Parameters.parse("&".repeat(199)).has("a")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.parse("&".repeat(200)))
                .withMessage("there are more than 200 parameters");
    }

    @Test
    void octets_are_written_with_escapes_and_read_back() {
        var octets = new byte[256];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) i;
        }
        assertThat(Percent.decoded(Percent.encoded(octets))).isEqualTo(octets);
        assertThat(Percent.encoded("a-Z_0.~ +/ü")).isEqualTo("a-Z_0.~%20%2B%2F%C3%BC");
    }
}
