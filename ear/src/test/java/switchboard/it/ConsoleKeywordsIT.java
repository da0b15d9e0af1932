package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words that are answered, as they are set up in the browser. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleKeywordsIT {
    private static final String TABLE = "keywords:table";
    private static final String WORD = "tariff";

    private Gateway gateway;
    private Browser browser;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
        browser = fresh;
        browser.beAdmin(gateway);
        browser.open("/keywords");
    }

    @AfterEach
    void clean() {
        gateway.admin().delete("/keywords/" + WORD);
    }

    private void save(String answer) {
        gateway.admin().save("/keywords/" + WORD, Map.of("answer", answer));
        browser.open("/keywords");
    }

    private void fill(String word, String answer) {
        browser.click("keywords:new");
        browser.write("keyword:word", word);
        browser.write("keyword:answer", answer);
        browser.click("keyword:save");
    }

    @Test
    void a_word_that_is_added_is_answered_to_a_phone() {
        fill("Tariff", "Grüße: 5 cent \"net\"");
        browser.awaitNote(WORD + " is saved.");
        browser.awaitRow(TABLE, WORD, "Grüße: 5 cent \"net\"");
        try (var smsc = Smsc.start();
                var line = Line.open(gateway, smsc)) {
            assertThat(line.id()).isNotEmpty();
            smsc.deliver("4917699998", "12345", "TARIFF please");
            Eventually.isTrue("the phone has the answer", () -> !smsc.messages().isEmpty());
            assertThat(smsc.messages().get(0).path("text").asText()).isEqualTo("Grüße: 5 cent \"net\"");
        }
    }

    @Test
    void an_answer_is_changed() {
        save("old");
        browser.click(TABLE, WORD, "edit");
        browser.await("keyword:answer");
        assertThat(browser.value("keyword:answer")).isEqualTo("old");
        browser.write("keyword:answer", "new");
        browser.click("keyword:save");
        browser.awaitRow(TABLE, WORD, "new");
        assertThat(gateway.admin()
                        .get("/keywords/" + WORD)
                        .body()
                        .path("answer")
                        .asText())
                .isEqualTo("new");
    }

    @Test
    void an_answer_of_nothing_is_told_at_its_field() {
        fill(WORD, "");
        browser.await("answer-error");
        gateway.admin().get("/keywords/" + WORD).expect(404);
    }

    @Test
    void two_words_are_no_word_and_that_is_told_at_the_field() {
        fill("two words", "x");
        browser.await("word-error");
    }

    @Test
    void a_word_that_is_taken_is_told_at_its_field() {
        save("old");
        fill(WORD, "other");
        browser.awaitText("word-error", "in use already");
        assertThat(gateway.admin()
                        .get("/keywords/" + WORD)
                        .body()
                        .path("answer")
                        .asText())
                .isEqualTo("old");
    }

    @Test
    void a_word_is_deleted_when_one_says_so_twice() {
        save("old");
        browser.click(TABLE, WORD, "delete");
        browser.awaitText("keywords:confirm", WORD);
        browser.click("keywords:yes");
        browser.awaitNote(WORD + " is deleted.");
        browser.awaitNoRow(TABLE, WORD);
        gateway.admin().get("/keywords/" + WORD).expect(404);
    }
}
