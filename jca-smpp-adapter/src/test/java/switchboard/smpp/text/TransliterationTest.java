package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

    private static final TextRules RULES = rules(false);

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '\0',
            value = {
                "İstanbul’da ğüşiöç -> Istanbul'da güsiöc",
                "coração é ótimo -> coracao é otimo",
                "Łódź, Plzeň, œuvre -> Lodz, Plzen, oeuvre",
                "Привет, щука! Его Большой -> Privet, shchuka! Yego Bol'shoy",
                "Київ -> Kiiv",
                "Καλημέρα Αθήνα -> KAΛHMEPA AΘHNA",
                "«Ça» – “ok” … ½ № • ™ -> \"Ça\" - \"ok\" ...  1/2 No * (TM)",
                "‹a› `b´ 5µ -> 'a' 'b' 5u",
                "a\u00a0b\u200bc\u00add -> a bcd",
            })
    void letters_and_signs_become_those_of_gsm_7_bit(String text, String sent) {
        Segmentation segmentation = Segmentation.of(text, RULES);
        assertThat(segmentation.encoding()).isEqualTo(Encoding.GSM7);
        assertThat(segmentation.texts()).containsExactly(sent);
    }

    @Test
    void a_tab_becomes_a_space() {
        assertThat(Segmentation.of("a\tb", RULES).texts()).containsExactly("a b");
    }

    @Test
    void a_letter_and_its_mark_become_one_letter() {
        assertThat(Segmentation.of("A\u030angstro\u0308m", RULES).texts()).containsExactly("Ångström");
    }

    @ParameterizedTest
    @CsvSource({"ğ 😀", "你好", "ğ ₽", "नमस्ते"})
    void what_cannot_be_replaced_keeps_all_of_the_text_as_it_is(String text) {
        Segmentation segmentation = Segmentation.of(text, RULES);
        assertThat(segmentation.encoding()).isEqualTo(Encoding.UCS2);
        assertThat(segmentation.texts()).containsExactly(text);
    }

    @Test
    void nothing_is_replaced_without_need() {
        assertThat(Segmentation.of("é ñ Γ €", RULES).texts()).containsExactly("é ñ Γ €");
        assertThat(Segmentation.of("ã", rules(true)).encoding()).isEqualTo(Encoding.LATIN1);
    }

    @Test
    void nothing_is_replaced_without_wish() {
        assertThat(Segmentation.of("ã").texts()).containsExactly("ã");
    }

    @Test
    void the_alphabet_that_keeps_most_is_chosen() {
        TextRules turkish =
                new TextRules(Concatenation.UDH_8, false, Set.of(NationalLanguage.TURKISH), true, false, null);
        assertThat(Segmentation.of("“ağ”", turkish).texts()).containsExactly("\"ağ\"");
        assertThat(Segmentation.of("“ção” ™", rules(true)).texts()).containsExactly("\"ção\" (TM)");
    }

    @Test
    void greek_is_written_by_sound_where_its_capitals_are_missing() {
        TextRules latin1 = new TextRules(Concatenation.UDH_8, false, Set.of(), true, false, Encoding.LATIN1);
        assertThat(Segmentation.of("Καλημέρα €5", latin1).texts()).containsExactly("Kalemera EUR5");
    }

    private static TextRules rules(boolean latin1) {
        return new TextRules(Concatenation.UDH_8, latin1, Set.of(), true, false, null);
    }
}
