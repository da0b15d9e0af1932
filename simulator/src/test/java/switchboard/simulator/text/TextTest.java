package switchboard.simulator.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 48616C6C6F, Hallo",
        "0, 000102030405060708090B0C0E0F, @£$¥èéùìòÇØøÅå",
        "0, 101112131415161718191A1C1D1E1F, Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ",
        "0, 5B5C5D5E5F607B7C7D7E7F, ÄÖÑÜ§¿äöñüà",
        "0, 1B651B281B291B2F1B3C1B3D1B3E1B401B14, €{}\\[~]|^",
        "0, 1B41, A",
        "3, 47FCDF, Güß",
        "8, 041F0440D83DDE00, Пр😀",
        "4, 00FF, 00ff",
        "240, 48, H",
        "244, 48, 48"
    })
    void octets_are_read_as_their_data_coding_says(int dataCoding, String octets, String text) {
        assertThat(Coding.of((byte) dataCoding).decode(hex(octets))).isEqualTo(text);
    }

    @Test
    void every_septet_survives_a_round_trip() {
        for (int septet = 0; septet < 128; septet++) {
            byte[] octets = septet == 0x1B ? hex("1B65") : new byte[] {(byte) septet};

            assertThat(Coding.GSM7.encode(Coding.GSM7.decode(octets))).isEqualTo(octets);
        }
    }

    @Test
    void the_shortest_coding_that_holds_the_text_is_chosen() {
        assertThat(Coding.shortest("5 € für [Äpfel]")).isEqualTo(Coding.GSM7);
        assertThat(Coding.shortest("5 ₽")).isEqualTo(Coding.UCS2);
    }

    @Test
    void a_header_with_an_8_bit_reference_gives_the_part() {
        Segment segment = Segment.withHeader(hex("0500034A0302" + "6162"));

        assertThat(List.of(segment.reference(), segment.part(), segment.parts()))
                .containsExactly(0x4A, 2, 3);
        assertThat(segment.octets()).isEqualTo(hex("6162"));
    }

    @Test
    void a_header_with_a_16_bit_reference_behind_another_element_gives_the_part() {
        Segment segment = Segment.withHeader(
                hex("0C" + "05040B8423F0" + "0804A1B20201" + "61").clone());

        assertThat(List.of(segment.reference(), segment.part(), segment.parts()))
                .containsExactly(0xA1B2, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({"''", "FF61", "0500034A0300", "0500034A0304", "050003", "0300FF00", "01000861"})
    void a_header_that_makes_no_sense_is_a_whole_message(String octets) {
        assertThat(Segment.withHeader(hex(octets)).isWhole()).isTrue();
    }

    @Test
    void a_text_that_fits_is_not_split() {
        assertThat(Splitter.split("x".repeat(160), Coding.GSM7, 1)).hasSize(1);
        assertThat(Splitter.split("П".repeat(70), Coding.UCS2, 1)).hasSize(1);
    }

    @Test
    void an_escape_sequence_is_not_torn_apart() {
        List<byte[]> parts = Splitter.split("x".repeat(152) + "€" + "x".repeat(10), Coding.GSM7, 1);

        assertThat(parts.get(0)).hasSize(6 + 152);
        assertThat(parts.get(1)).startsWith(5, 0, 3, 1, 2, 2, 0x1B, 0x65);
    }

    @Test
    void a_surrogate_pair_is_not_torn_apart() {
        List<byte[]> parts = Splitter.split("П".repeat(66) + "😀" + "П".repeat(10), Coding.UCS2, 1);

        assertThat(parts.get(0)).hasSize(6 + 132);
        assertThat(parts.get(1)).startsWith(5, 0, 3, 1, 2, 2, 0xD8, 0x3D);
    }

    @Test
    void a_text_of_more_than_255_parts_is_refused() {
        assertThatThrownBy(() -> Splitter.split("x".repeat(256 * 153), Coding.GSM7, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256 parts");
    }
}
