package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.ejb.app.OptOutWords.Said;
import switchboard.ejb.app.OptOutWords.Wish;

class OptOutWordsTest {

    @ParameterizedTest
    @CsvSource({
        "STOP,STOP,en",
        "' stop.\n',STOP,en",
        "'Stop!!!',STOP,en",
        "'\"Stop   all\"',STOP,en",
        "Unsubscribe,STOP,en",
        "Abmelden,STOP,de",
        "ARRÊT,STOP,fr",
        "arret,STOP,fr",
        "Baja,STOP,es",
        "start,START,en",
        "Alta,START,es",
        "HILFE?,HELP,de",
        "info,HELP,en"
    })
    void a_word_is_heard_in_any_case_with_and_without_accents_and_stops(String text, Wish wish, String language) {
        assertThat(OptOutWords.STANDARD.said(text)).contains(new Said(wish, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "stop by at five", "please stop", "stopping", "non-stop", "st op"})
    void anything_else_is_no_such_wish(String text) {
        assertThat(OptOutWords.STANDARD.said(text)).isEmpty();
    }

    @Test
    void no_word_means_two_things() {
        for (var words : OptOutWords.STANDARD.languages()) {
            for (var word : words.start()) {
                assertThat(OptOutWords.STANDARD.said(word)).map(Said::wish).contains(Wish.START);
            }
            for (var word : words.help()) {
                assertThat(OptOutWords.STANDARD.said(word)).map(Said::wish).contains(Wish.HELP);
            }
        }
    }
}
