package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class UserDataHeaderTest {

    @Test
    void without_elements_there_is_no_header() {
        assertThat(UserDataHeader.NONE.octets()).isEmpty();
        assertThat(UserDataHeader.NONE.length()).isZero();
        assertThat(parse("").length()).isZero();
    }

    @Test
    void each_element_is_written_as_23_040_says() {
        Segment segment = new Segment(0x1234, 3, 2);
        assertThat(hex(UserDataHeader.NONE.withSegment8(segment))).isEqualTo("050003340302");
        assertThat(hex(UserDataHeader.NONE.withSegment16(segment))).isEqualTo("06080412340302");
        assertThat(hex(UserDataHeader.NONE.withPorts16(new Ports(2948, 9200)))).isEqualTo("0605040b8423f0");
        assertThat(hex(UserDataHeader.NONE.withSingle(NationalLanguage.TURKISH).withLocking(NationalLanguage.URDU)))
                .isEqualTo("0624010125010d");
    }

    @Test
    void each_element_is_read() {
        assertThat(parse("050003ff0302").segment()).contains(new Segment(255, 3, 2));
        assertThat(parse("060804fffe0302").segment()).contains(new Segment(0xfffe, 3, 2));
        assertThat(parse("0605040b8423f0").ports()).contains(new Ports(2948, 9200));
        assertThat(parse("040402f0f1").ports()).contains(new Ports(240, 241));
        assertThat(parse("0624010125010d").single()).contains(NationalLanguage.TURKISH);
        assertThat(parse("0624010125010d").locking()).contains(NationalLanguage.URDU);
    }

    @Test
    void elements_that_nobody_asks_for_are_kept() {
        assertThat(hex(parse("0b05040b8423f00003070201"))).isEqualTo("0b05040b8423f00003070201");
        assertThat(parse("037001cc").element(0x70))
                .hasValueSatisfying(d -> assertThat(d).containsExactly((byte) 0xcc));
    }

    @Test
    void the_last_of_two_elements_counts() {
        assertThat(parse("0a00030102010003050202").segment()).contains(new Segment(5, 2, 2));
    }

    @Test
    void numbers_that_make_no_sense_are_no_part() {
        assertThat(parse("050003070200").segment()).isEmpty();
        assertThat(parse("050003070203").segment()).isEmpty();
        assertThat(parse("050003070000").segment()).isEmpty();
        assertThat(parse("0400020702").segment()).isEmpty();
    }

    @Test
    void reserved_languages_are_none() {
        assertThat(parse("032401ff").single()).isEmpty();
        assertThat(parse("03250100").locking()).isEmpty();
        assertThat(parse("03250102").locking()).isEmpty();
    }

    @Test
    void what_is_cut_off_is_left_out() {
        assertThat(hex(parse("0700030702010804"))).isEqualTo("050003070201");
        assertThat(parse("ff00030702010804").segment()).contains(new Segment(7, 2, 1));
        assertThat(parse("0100").length()).isZero();
        assertThat(parse("05").length()).isZero();
    }

    @Test
    void what_cannot_be_written_is_refused() {
        assertThatThrownBy(() -> new Ports(70_000, 0)).hasMessage("destination port must be 0 to 65535: 70000");
        assertThatThrownBy(() -> new Segment(1, 2, 3)).hasMessage("sequence must be 1 to 2: 3");
        assertThatThrownBy(() -> new Segment(1, 256, 3)).hasMessage("total must be 1 to 255: 256");
        assertThatThrownBy(() -> UserDataHeader.NONE.with(0x70, new int[254]))
                .hasMessage("a user data header holds at most 255 octets of elements: 256");
    }

    private static UserDataHeader parse(String hex) {
        return UserDataHeader.parse(HexFormat.of().parseHex(hex));
    }

    private static String hex(UserDataHeader header) {
        return HexFormat.of().formatHex(header.octets());
    }
}
