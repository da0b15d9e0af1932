package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationTest {

    private static final String GRIN = "\ud83d\ude00";

    @Test
    void an_empty_text_is_one_empty_part() {
        Segmentation segmentation = Segmentation.of("");
        assertThat(segmentation.encoding()).isEqualTo(Encoding.GSM7);
        assertThat(segmentation.texts()).containsExactly("");
        assertThat(segmentation.unitsUsed()).isZero();
        assertThat(segmentation.unitsLeft()).isEqualTo(160);
    }

    @Test
    void a_hundred_and_sixty_septets_are_one_part() {
        Segmentation segmentation = Segmentation.of("a".repeat(160));
        assertThat(segmentation.parts()).isEqualTo(1);
        assertThat(segmentation.unitsLeft()).isZero();
    }

    @Test
    void one_more_is_two_parts_of_a_hundred_and_fifty_three_at_most() {
        Segmentation segmentation = Segmentation.of("a".repeat(161));
        assertThat(segmentation.texts()).containsExactly("a".repeat(153), "a".repeat(8));
        assertThat(segmentation.unitsUsed()).isEqualTo(161);
        assertThat(segmentation.unitsLeft()).isEqualTo(145);
    }

    @Test
    void three_full_parts() {
        assertThat(Segmentation.of("a".repeat(459)).parts()).isEqualTo(3);
        assertThat(Segmentation.of("a".repeat(460)).parts()).isEqualTo(4);
    }

    @Test
    void a_euro_sign_counts_two() {
        assertThat(Segmentation.of("€".repeat(80)).parts()).isEqualTo(1);
        assertThat(Segmentation.of("€".repeat(81)).parts()).isEqualTo(2);
    }

    @Test
    void an_escape_pair_is_never_split() {
        assertThat(Segmentation.of("a".repeat(152) + "€" + "b".repeat(10)).texts())
                .containsExactly("a".repeat(152), "€" + "b".repeat(10));
    }

    @Test
    void seventy_units_of_ucs2_are_one_part() {
        Segmentation segmentation = Segmentation.of("я".repeat(70));
        assertThat(segmentation.encoding()).isEqualTo(Encoding.UCS2);
        assertThat(segmentation.parts()).isEqualTo(1);
        assertThat(Segmentation.of("я".repeat(71)).texts()).containsExactly("я".repeat(67), "я".repeat(4));
    }

    @Test
    void a_surrogate_pair_is_never_split() {
        assertThat(Segmentation.of("я".repeat(66) + GRIN + "я".repeat(10)).texts())
                .containsExactly("я".repeat(66), GRIN + "я".repeat(10));
    }

    @Test
    void a_letter_and_its_marks_stay_together() {
        assertThat(Segmentation.of("я".repeat(66) + "o\u0302\u0323" + "я".repeat(10))
                        .texts())
                .containsExactly("я".repeat(66), "o\u0302\u0323" + "я".repeat(10));
    }

    @Test
    void an_emoji_of_several_code_points_stays_together() {
        String astronaut = "👩‍🚀";
        assertThat(Segmentation.of("a".repeat(65) + astronaut + "b".repeat(30)).texts())
                .containsExactly("a".repeat(65), astronaut + "b".repeat(30));
    }

    @Test
    void a_cluster_longer_than_a_part_is_split_all_the_same() {
        String marks = "o" + "\u0302".repeat(100);
        assertThat(Segmentation.of(marks).texts()).containsExactly(marks.substring(0, 67), marks.substring(67));
    }

    @Test
    void a_carriage_return_stays_with_its_line_feed() {
        assertThat(Segmentation.of("a".repeat(152) + "\r\n" + "b".repeat(9)).texts())
                .containsExactly("a".repeat(152), "\r\n" + "b".repeat(9));
    }

    @Test
    void what_is_left_is_what_still_fits_into_the_last_part() {
        assertThat(Segmentation.of("a".repeat(152) + "€" + "b".repeat(151)).unitsLeft())
                .isZero();
        assertThat(Segmentation.of("я".repeat(71)).unitsLeft()).isEqualTo(63);
    }

    @Test
    void one_character_outside_gsm_makes_the_whole_ucs2() {
        assertThat(Segmentation.of("price: 5 ₽").encoding()).isEqualTo(Encoding.UCS2);
    }

    @Test
    void a_single_part_has_no_header() {
        EncodedPart part = Segmentation.of("hi@").encode(7).get(0);
        assertThat(hex(part)).isEqualTo("686900");
    }

    @Test
    void each_part_tells_reference_count_and_place() {
        List<EncodedPart> parts = Segmentation.of("a".repeat(160) + "bc").encode(0x1ff);
        assertThat(hex(parts.get(0))).startsWith("050003ff0201" + "61").hasSize(2 * 159);
        assertThat(hex(parts.get(1))).isEqualTo("050003ff0202" + "61616161616161" + "6263");
    }

    @Test
    void ucs2_is_big_endian() {
        assertThat(hex(Segmentation.of("я" + GRIN).encode(0).get(0))).isEqualTo("044fd83dde00");
    }

    @Test
    void more_than_255_parts_can_be_counted_but_not_encoded() {
        Segmentation segmentation = Segmentation.of("a".repeat(153 * 255 + 1));
        assertThat(segmentation.parts()).isEqualTo(256);
        assertThatThrownBy(() -> segmentation.encode(1))
                .hasMessage("the text needs 256 parts, at most 255 can be sent");
    }

    private static String hex(EncodedPart part) {
        return HexFormat.of().formatHex(part.userData());
    }
}
