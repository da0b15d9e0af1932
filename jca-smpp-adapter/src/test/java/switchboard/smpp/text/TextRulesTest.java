package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.smpp.text.NationalLanguage.PORTUGUESE;
import static switchboard.smpp.text.NationalLanguage.TURKISH;

import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    private static final TextRules LATIN1 = rules(true, Set.of(), null);
    private static final TextRules LANGUAGES = rules(false, Set.of(TURKISH, PORTUGUESE), null);

    @Test
    void nothing_is_used_that_was_not_allowed() {
        assertThat(TextRules.DEFAULT)
                .isEqualTo(new TextRules(Concatenation.UDH_8, false, Set.of(), false, false, null));
        assertThat(Segmentation.of("ã").encoding()).isEqualTo(Encoding.UCS2);
    }

    @Test
    void latin_1_saves_ucs2() {
        Segmentation segmentation = Segmentation.of("ã".repeat(140), LATIN1);
        assertThat(segmentation.encoding()).isEqualTo(Encoding.LATIN1);
        assertThat(segmentation.parts()).isEqualTo(1);
        assertThat(hex(Segmentation.of("ã\n", LATIN1))).isEqualTo("e30a");
        assertThat(Segmentation.of("ã".repeat(141), LATIN1).texts()).containsExactly("ã".repeat(134), "ã".repeat(7));
    }

    @Test
    void gsm_comes_before_latin_1_unless_it_needs_more_parts() {
        assertThat(Segmentation.of("abc", LATIN1).encoding()).isEqualTo(Encoding.GSM7);
        assertThat(Segmentation.of("[".repeat(80), LATIN1).encoding()).isEqualTo(Encoding.GSM7);
        assertThat(Segmentation.of("[".repeat(81), LATIN1).encoding()).isEqualTo(Encoding.LATIN1);
    }

    @Test
    void the_default_tables_come_before_those_of_a_language() {
        assertThat(hex(Segmentation.of("abc", LANGUAGES))).isEqualTo("616263");
    }

    @Test
    void the_second_table_alone_is_tried_first() {
        assertThat(hex(Segmentation.of("ağ", LANGUAGES))).isEqualTo("03240101" + "61" + "1b67");
        assertThat(hex(Segmentation.of("ã", LANGUAGES))).isEqualTo("03240103" + "1b7b");
    }

    @Test
    void the_first_table_is_used_when_that_saves_a_part() {
        assertThat(hex(Segmentation.of("ğ".repeat(78), LANGUAGES))).isEqualTo("03250101" + "0c".repeat(78));
    }

    @Test
    void each_part_tells_the_language() {
        Segmentation segmentation = Segmentation.of("ğ".repeat(156), LANGUAGES);
        assertThat(segmentation.unitsPerPart()).isEqualTo(149);
        assertThat(segmentation.encode(7))
                .extracting(part -> HexFormat.of().formatHex(part.udh()))
                .containsExactly("082501010003070201", "082501010003070202");
    }

    @Test
    void a_fixed_encoding_is_used() {
        assertThat(Segmentation.of("abc", rules(false, Set.of(), Encoding.UCS2)).encoding())
                .isEqualTo(Encoding.UCS2);
        assertThat(Segmentation.of("abc", rules(false, Set.of(), Encoding.LATIN1))
                        .encoding())
                .isEqualTo(Encoding.LATIN1);
    }

    @Test
    void a_text_that_a_fixed_encoding_lacks_is_refused() {
        assertThatThrownBy(() -> Segmentation.of("abя", rules(false, Set.of(), Encoding.GSM7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the encoding is fixed to GSM7, which lacks U+044F of the text");
    }

    @Test
    void the_refusal_names_what_no_table_has() {
        assertThatThrownBy(() -> Segmentation.of("ğя", rules(false, Set.of(TURKISH), Encoding.GSM7)))
                .hasMessageEndingWith("lacks U+044F of the text");
        assertThatThrownBy(() -> Segmentation.of("ğõ", rules(false, Set.of(TURKISH, PORTUGUESE), Encoding.GSM7)))
                .hasMessageEndingWith("lacks characters of the text");
    }

    @Test
    void languages_need_gsm_7_bit() {
        assertThatThrownBy(() -> rules(false, Set.of(TURKISH), Encoding.UCS2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("languages are of use in GSM7 only, not in UCS2: [TURKISH]");
    }

    @Test
    void a_class_does_without_latin_1() {
        assertThat(Segmentation.of("ã", LATIN1.forClass()).encoding().dataCoding(1))
                .isEqualTo(0x19);
        assertThat(Encoding.GSM7.dataCoding(0)).isEqualTo(0x10);
        assertThat(rules(false, Set.of(), Encoding.LATIN1).forClass().fixed()).isNull();
        assertThatThrownBy(() -> Encoding.LATIN1.dataCoding(0)).hasMessage("LATIN1 can't be sent with a message class");
    }

    private static TextRules rules(boolean latin1, Set<NationalLanguage> languages, @Nullable Encoding fixed) {
        return new TextRules(Concatenation.UDH_8, latin1, languages, false, false, fixed);
    }

    private static String hex(Segmentation segmentation) {
        return HexFormat.of().formatHex(segmentation.encode(0).get(0).userData());
    }
}
