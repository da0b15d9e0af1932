package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.smpp.Body;

class OctetSegmentsTest {

    @Test
    void what_fits_goes_as_it_is() {
        assertThat(hex("", "cafe", 4)).containsExactly("cafe");
        assertThat(hex("0605040b8423f0", "cafe", 4)).containsExactly("0605040b8423f0cafe");
        assertThat(hex("", "00".repeat(140), 4)).hasSize(1);
    }

    @Test
    void what_does_not_is_cut_with_a_concatenation_header() {
        assertThat(hex("", "ab".repeat(141), 4))
                .containsExactly("050003070201" + "ab".repeat(134), "050003070202" + "ab".repeat(7));
    }

    @Test
    void a_header_given_keeps_its_elements_in_each_part() {
        assertThat(hex("0605040b8423f0", "ab".repeat(140), 4))
                .containsExactly(
                        "0b05040b8423f00003070201" + "ab".repeat(128), "0b05040b8423f00003070202" + "ab".repeat(12));
    }

    @Test
    void unpacked_septets_may_be_a_hundred_and_sixty() {
        assertThat(hex("", "41".repeat(160), 0)).hasSize(1);
    }

    @Test
    void a_header_that_leaves_no_room_makes_it_unsendable() {
        String udh = "88" + "00".repeat(0x88);
        assertThat(OctetSegments.of(body(udh, "ab".repeat(140), 4)).parts()).isGreaterThan(Segmentation.MAX_PARTS);
    }

    private static List<String> hex(String udh, String data, int dataCoding) {
        return OctetSegments.of(body(udh, data, dataCoding)).encode(7).stream()
                .map(part -> HexFormat.of().formatHex(part.userData()))
                .toList();
    }

    private static Body.Octets body(String udh, String data, int dataCoding) {
        return new Body.Octets(HexFormat.of().parseHex(data), HexFormat.of().parseHex(udh), dataCoding);
    }

    @Test
    void a_part_in_the_default_alphabet_stays_one_part() {
        byte[] header = {5, 0, 3, 1, 2, 1};
        assertThat(OctetSegments.of(new Body.Octets(new byte[153], header, 0)).parts())
                .isEqualTo(1);
        assertThat(OctetSegments.of(new Body.Octets(new byte[154], header, 0)).parts())
                .isEqualTo(2);
        assertThat(OctetSegments.of(new Body.Octets(new byte[135], header, 8)).parts())
                .isEqualTo(2);
    }
}
