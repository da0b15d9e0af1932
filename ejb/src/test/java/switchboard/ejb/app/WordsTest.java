package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.Setting;
import switchboard.ejb.app.Words.Word;

class WordsTest {
    private static final List<Setting> SETTINGS = List.of(
            Setting.optional("stop", "Stop", Setting.Kind.LINES, ""),
            Setting.optional("start", "Start", Setting.Kind.LINES, ""));

    private static Words words(String stop, String start) {
        return Words.of(Map.of("stop", stop, "start", start), SETTINGS);
    }

    private static void assertRefused(String stop, String start, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words(stop, start))
                .withMessage(problem);
    }

    @Test
    void a_word_is_known_with_its_setting_and_its_language() {
        var words = words("en: stop, Stop all\nfr: arrêt,", "en: start");
        assertThat(words.said("Arret!")).contains(new Word("arrêt", "stop", "fr"));
        assertThat(words.said("STOP  ALL")).contains(new Word("Stop all", "stop", "en"));
        assertThat(words.said("start")).contains(new Word("start", "start", "en"));
        assertThat(words.said("stop by")).isEmpty();
    }

    @Test
    void no_word_is_there_twice() {
        assertRefused("en: stop", "de: Stop!", "start has \"Stop!\" in de, which stop has in en too");
        assertRefused("en: end, stop, end", "en: start", "stop has \"end\" in en, which stop has in en too");
    }

    @Test
    void a_word_has_letters_and_an_end() {
        assertRefused("en: stop, !", "en: start", "stop has \"!\" in en, which is no word");
        assertRefused("en: ,", "en: start", "stop has no word in en");
        assertRefused(
                "en: " + "x".repeat(41),
                "en: start",
                "stop has \"" + "x".repeat(39) + "…\" in en, which is longer than 40 characters");
    }
}
