package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerLanguageTest {

    private static PerLanguage read(String value) {
        return PerLanguage.of("bye", Map.of("bye", value));
    }

    @ParameterizedTest
    @CsvSource({"de,Tschüs", "de-AT,Tschüs", "pt-BR,Tchau", "pt-PT,Bye: now", "sw,Bye: now"})
    void everybody_hears_his_language_or_the_first_one(String language, String text) {
        assertThat(read("en: Bye: now\r\n\nde:Tschüs \n pt-br : Tchau").in(language))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'','bye is empty'",
        "'en: Bye\nTschüs','bye has a line that does not begin as \"en:\" does: Tschüs'",
        "'Wait: not yet','bye has an unknown language: Wait'",
        "'xx: Bye','bye has an unknown language: xx'",
        "'en-: Bye','bye has an unknown language: en-'",
        "'en:','bye has nothing in en'",
        "'en: Bye\nEN: Bye bye','bye has two lines for en'"
    })
    void what_can_not_be_is_told_with_its_setting(String value, String problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(value)).withMessage(problem);
    }

    @Test
    void a_character_that_no_network_carries_is_refused_before_it_is_to_be_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("en: Bye \uD83D"))
                .withMessage("bye has a character that no network can carry");
    }
}
