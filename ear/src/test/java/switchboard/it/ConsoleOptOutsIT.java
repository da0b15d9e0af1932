package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who wants no more messages, as it is noted and taken back in the browser. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleOptOutsIT {
    private static final String TABLE = "optouts:table";
    private static final String NUMBER = "+491609990000";

    private Api api;
    private Browser browser;

    @BeforeEach
    void open(Gateway gateway, Browser fresh) {
        api = gateway.admin();
        browser = fresh;
        browser.beAdmin(gateway);
        browser.open("/optouts");
    }

    @AfterEach
    void clean() {
        numbers("").forEach(number -> api.delete("/opt-outs/" + number.substring(1)));
    }

    private List<String> numbers(String query) {
        return api.get("/opt-outs?most=500" + query).expect(200).body().findValuesAsText("address");
    }

    @Test
    void a_wish_that_is_noted_is_found_and_taken_back() {
        browser.click("optouts:new");
        browser.write("optout:address", "0049 160 999 0000");
        browser.click("optout:save");
        browser.awaitNote("0049 160 999 0000 is saved.");
        browser.open("/optouts?number=%2B49+160+9990000");
        browser.awaitRow(TABLE, NUMBER, "all connectors");
        assertThat(browser.row(TABLE, NUMBER)).contains("account admin");
        browser.click(TABLE, NUMBER, "delete");
        browser.click("optouts:yes");
        browser.awaitNote(NUMBER + " is deleted.");
        browser.awaitNoRow(TABLE, NUMBER);
        assertThat(numbers("&address=491609990000")).isEmpty();
    }

    @Test
    void what_is_no_number_is_told_at_its_field() {
        browser.click("optouts:new");
        browser.write("optout:address", "Anna");
        browser.click("optout:save");
        browser.awaitText("address-error", "is neither a phone number");
    }

    @Test
    void there_are_more_pages_than_one() {
        for (var n = 0; n <= 50; n++) {
            api.put("/opt-outs/4916099910" + (10 + n), "").expect(201);
        }
        browser.open("/optouts");
        browser.awaitRow(TABLE, "+491609991010");
        browser.click("next");
        browser.awaitRow(TABLE, "+491609991060");
        assertThat(browser.shows("next")).isFalse();
        browser.click("first");
        browser.awaitRow(TABLE, "+491609991010");
    }
}
