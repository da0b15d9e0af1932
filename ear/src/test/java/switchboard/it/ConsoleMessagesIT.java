package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages found again. Every test's texts begin with a word of their own. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleMessagesIT {
    private static final AtomicInteger WORDS = new AtomicInteger();
    private static final String HOSTILE = "<script>alert('x')</script> \"quoted\" & <img src=x onerror=alert(1)>";

    private final String word = "w" + Long.toString(System.nanoTime(), 36) + "x" + WORDS.incrementAndGet();
    private Browser browser;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void open(Gateway gateway, Browser fresh) {
        browser = fresh;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
        browser.beAdmin(gateway);
    }

    @AfterEach
    void close() {
        line.close();
        smsc.close();
    }

    private String send(int place, String text) {
        return line.send(Map.of("to", line.number(place), "text", word + " " + text));
    }

    /** Opens the search, fills it in as given and presses its button. */
    private List<String> find(Map<String, String> asked) {
        browser.open("/messages");
        var wishes = new LinkedHashMap<>(asked);
        for (var choice : List.of("direction", "state")) {
            if (wishes.containsKey(choice)) {
                browser.choose(choice, wishes.remove(choice));
            }
        }
        wishes.forEach(browser::write);
        browser.click("find");
        Eventually.isTrue("the answer is there", () -> browser.path().startsWith("/messages?"));
        return texts();
    }

    private List<String> texts() {
        return browser.texts("#table tbody td.words > span:last-child");
    }

    @Test
    void a_message_is_found_by_words_of_its_text_in_any_case() {
        send(1, "first Ärger");
        send(2, "second");
        assertThat(find(Map.of("words", word + " FIRST"))).containsExactly(word + " first Ärger");
        assertThat(browser.value("words")).isEqualTo(word + " FIRST");
        assertThat(find(Map.of("words", word))).containsExactly(word + " second", word + " first Ärger");
    }

    @Test
    void a_message_is_found_by_the_number_however_it_is_written() {
        send(1, "one");
        send(2, "two");
        var number = line.number(2);
        assertThat(find(Map.of("address", number))).containsExactly(word + " two");
        var spaced = number.substring(0, 3) + " " + number.substring(3, 8) + "-" + number.substring(8);
        assertThat(find(Map.of("address", spaced))).containsExactly(word + " two");
    }

    @Test
    void what_came_is_told_from_what_went() {
        send(1, "went");
        smsc.deliver("4917699997", "12345", word + " came");
        Eventually.isTrue("both are there", () -> find(Map.of("words", word)).size() == 2);
        assertThat(find(Map.of("words", word, "direction", "INCOMING"))).containsExactly(word + " came");
        assertThat(browser.value("direction")).isEqualTo("INCOMING");
        assertThat(find(Map.of("words", word, "direction", "OUTGOING"))).containsExactly(word + " went");
    }

    @Test
    void a_message_is_found_by_its_state() {
        line.await(send(1, "fine"), "DELIVERED");
        smsc.behave(Map.of("mode", "refuse", "status", 0x0B));
        line.await(send(2, "bad"), "FAILED");
        assertThat(find(Map.of("words", word, "state", "FAILED"))).containsExactly(word + " bad");
        assertThat(find(Map.of("words", word, "state", "DELIVERED"))).containsExactly(word + " fine");
    }

    @Test
    void a_search_that_is_cleared_shows_everything_again() {
        send(1, "one");
        find(Map.of("words", "nothing has these words"));
        assertThat(browser.text("table")).contains("No message fits.");
        browser.click("clear");
        browser.awaitPath("/messages");
        assertThat(browser.text("table")).contains(word);
    }

    @Test
    void an_address_that_can_t_be_one_is_told() {
        find(Map.of("address", "no number at all!"));
        assertThat(browser.text("problem")).contains("no number at all!");
    }

    @Test
    void older_messages_are_a_page_away_and_none_is_missing_or_twice() {
        var sent = new TreeSet<String>();
        for (int n = 0; n < 55; n++) {
            send(n, "number " + n);
            sent.add(word + " number " + n);
        }
        var newest = find(Map.of("words", word));
        assertThat(newest).hasSize(50).startsWith(word + " number 54");
        assertThat(browser.shows("newest")).isFalse();
        browser.click("older");
        browser.await("newest");
        var older = texts();
        assertThat(older).hasSize(5).endsWith(word + " number 0");
        assertThat(browser.shows("older")).isFalse();
        assertThat(Set.copyOf(newest)).doesNotContainAnyElementsOf(older);
        sent.removeAll(newest);
        assertThat(older).containsExactlyInAnyOrderElementsOf(sent);
        browser.click("newest");
        Eventually.isTrue("the first page is back", () -> texts().equals(newest));
    }

    @Test
    void a_text_with_markup_is_shown_as_the_text_that_it_is() {
        var id = send(1, HOSTILE);
        assertThat(find(Map.of("words", word))).containsExactly(word + " " + HOSTILE);
        browser.open("/messagestory?id=" + id);
        assertThat(browser.text("text")).isEqualTo(word + " " + HOSTILE);
        assertThat(browser.texts("blockquote img, blockquote script")).isEmpty();
    }

    @Test
    void markup_in_a_search_stays_in_its_field() {
        var wish = word + "\"><script>alert(1)</script>";
        browser.open("/messages?words=" + URLEncoder.encode(wish, StandardCharsets.UTF_8));
        assertThat(browser.value("words")).isEqualTo(wish);
        assertThat(browser.source()).doesNotContain("<script>alert");
    }

    @Test
    void a_row_leads_to_its_story_and_back() {
        var id = send(1, "one");
        find(Map.of("words", word));
        browser.click(org.openqa.selenium.By.cssSelector("a.row-link"));
        browser.awaitPath("/messagestory?id=" + id);
        assertThat(browser.text("messageId")).isEqualTo(id);
    }

    @Test
    void a_message_that_is_not_there_is_a_page_that_says_so() {
        browser.open("/messagestory?id=00000000-0000-7000-8000-000000000000");
        assertThat(browser.words()).contains("There is no such message.");
    }
}
