package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.smpp.Body;

class ConcatenationTest {

    private static final UserDataHeader PORTS = UserDataHeader.NONE.withPorts16(new Ports(2948, 9200));

    @Test
    void a_16_bit_reference_takes_one_octet_more() {
        List<EncodedPart> parts = parts("a".repeat(161), Concatenation.UDH_16);
        assertThat(hex(parts.get(0))).isEqualTo("06080412340201" + "61".repeat(152));
        assertThat(hex(parts.get(1))).isEqualTo("06080412340202" + "61".repeat(9));
    }

    @Test
    void sar_leaves_the_header_to_the_smsc() {
        List<EncodedPart> parts = parts("a".repeat(161), Concatenation.SAR);
        assertThat(hex(parts.get(0))).isEqualTo("61".repeat(153));
        assertThat(parts)
                .extracting(EncodedPart::sar)
                .containsExactly(new Segment(0x34, 2, 1), new Segment(0x34, 2, 2));
    }

    @Test
    void one_part_tells_nothing_of_parts() {
        EncodedPart part = parts("hi", Concatenation.SAR).get(0);
        assertThat(part.sar()).isNull();
        assertThat(hex(part)).isEqualTo("6869");
    }

    @Test
    void a_payload_is_never_cut() {
        List<EncodedPart> parts = parts("я".repeat(71), Concatenation.PAYLOAD);
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).payload()).isTrue();
        assertThat(hex(parts.get(0))).isEqualTo("044f".repeat(71));
    }

    @Test
    void what_fits_needs_no_payload() {
        assertThat(parts("я".repeat(70), Concatenation.PAYLOAD).get(0).payload())
                .isFalse();
    }

    @Test
    void a_payload_is_no_longer_than_a_network_can_cut() {
        Segmentation longest = of("a".repeat(39_015), Concatenation.PAYLOAD);
        assertThat(longest.unitsLeft()).isZero();
        assertThat(longest.encode(0)).hasSize(1);
        assertThatThrownBy(() -> parts("a".repeat(39_016), Concatenation.PAYLOAD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the text needs 39016 GSM7 units, at most 39015 can go into message_payload");
    }

    @Test
    void elements_given_are_in_each_part_of_a_text() {
        Segmentation segmentation = Segmentation.of("a".repeat(153), TextRules.DEFAULT, PORTS);
        assertThat(segmentation.unitsPerPart()).isEqualTo(146);
        assertThat(segmentation.encode(7))
                .extracting(part -> HexFormat.of().formatHex(part.udh()))
                .containsExactly("0b05040b8423f00003070201", "0b05040b8423f00003070202");
        assertThat(Segmentation.of("a".repeat(152), TextRules.DEFAULT, PORTS).parts())
                .isEqualTo(1);
    }

    @Test
    void a_header_that_leaves_no_room_is_refused() {
        UserDataHeader header = UserDataHeader.NONE.with(0x70, new int[136]);
        assertThatThrownBy(() -> Segmentation.of("abc", TextRules.DEFAULT, header))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a user data header of 144 octets leaves no room for text");
    }

    @Test
    void septets_are_packed_for_a_network_that_wants_it() {
        TextRules packed = new TextRules(Concatenation.UDH_8, false, Set.of(), false, true, null);
        List<EncodedPart> parts =
                Segmentation.of("a".repeat(154) + "hellohello", packed).encode(7);
        assertThat(parts.get(0).userData()).hasSize(140);
        assertThat(hex(parts.get(1))).startsWith("050003070202" + "c2").hasSize(2 * (6 + 10));
        assertThat(hex(Segmentation.of("hellohello", packed).encode(0).get(0))).isEqualTo("e8329bfd4697d9ec37");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a😀e\u0301€\r\nक्षि", "[€abc\r\n"})
    void no_part_is_longer_than_a_short_message_and_nothing_is_lost(String pattern) {
        TextRules packed = new TextRules(Concatenation.UDH_16, false, Set.of(), false, true, null);
        for (int length = 1; length < 600; length++) {
            String text = pattern.repeat(100).substring(0, length);
            Segmentation segmentation = Segmentation.of(text, packed);
            assertThat(String.join("", segmentation.texts())).isEqualTo(text);
            assertThat(segmentation.encode(1)).allMatch(part -> part.userData().length <= 140);
        }
    }

    @Test
    void octets_go_by_sar_and_payload_too() {
        Body.Octets body = new Body.Octets(new byte[141], PORTS.octets(), 4);
        List<EncodedPart> sar = OctetSegments.of(body, Concatenation.SAR).encode(9);
        assertThat(sar).extracting(part -> part.octets().length).containsExactly(128, 13);
        assertThat(sar).extracting(part -> HexFormat.of().formatHex(part.udh())).containsOnly("0605040b8423f0");
        assertThat(sar).extracting(EncodedPart::sar).containsExactly(new Segment(9, 2, 1), new Segment(9, 2, 2));
        EncodedPart payload =
                OctetSegments.of(body, Concatenation.PAYLOAD).encode(9).get(0);
        assertThat(payload.payload()).isTrue();
        assertThat(payload.userData()).hasSize(148);
    }

    @Test
    void octets_are_no_longer_than_a_network_can_cut() {
        Body.Octets body = new Body.Octets(new byte[255 * 134 + 1], new byte[0], 4);
        assertThatThrownBy(() -> OctetSegments.of(body, Concatenation.PAYLOAD).encode(0))
                .hasMessage("the octets need 256 parts, at most 255 can be sent");
    }

    private static Segmentation of(String text, Concatenation concatenation) {
        return Segmentation.of(text, TextRules.DEFAULT.with(concatenation));
    }

    private static List<EncodedPart> parts(String text, Concatenation concatenation) {
        return of(text, concatenation).encode(0x1234);
    }

    private static String hex(EncodedPart part) {
        return HexFormat.of().formatHex(part.userData());
    }
}
