package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("switchboard.ejb.app.answers", Locale.ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void every_language_has_every_text_with_the_same_gaps(String language) {
        var other = ResourceBundle.getBundle("switchboard.ejb.app.answers", Locale.forLanguageTag(language));
        for (var key : ENGLISH.keySet()) {
            assertThat(gaps(other.getString(key))).as(key).isEqualTo(gaps(ENGLISH.getString(key)));
            assertThat(other.getString(key)).as(key).isNotEqualTo(ENGLISH.getString(key));
        }
    }

    private static String gaps(String text) {
        return text.replaceAll("[^%]|%(?![sd])", "");
    }

    @Test
    void a_region_has_the_texts_of_its_language() {
        assertThat(Answers.in("de-AT", "languageSet")).isEqualTo("Wir schreiben Ihnen auf Deutsch.");
    }

    @Test
    void who_speaks_none_of_them_is_answered_in_english() {
        assertThat(Answers.in("sw", "languageSet")).isEqualTo("We will write to you in English.");
        assertThat(Answers.in("", "languageSet")).isEqualTo("We will write to you in English.");
    }
}
