package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What nobody could work on, in the hands of an operator. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleDeadLettersIT {
    private static final String TABLE = "dead:table";

    private Gateway gateway;
    private Browser browser;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
        browser = fresh;
        browser.beAdmin(gateway);
    }

    /** Its words are nowhere else. */
    private String dead() {
        var words = "nonsense " + UUID.randomUUID();
        try (var client = JmsClient.of(gateway)) {
            client.ask(words);
        }
        Eventually.isTrue("it is dead", () -> row(words) != null);
        return words;
    }

    private JsonNode row(String words) {
        for (var letter : gateway.admin().get("/dead-letters").expect(200).body()) {
            if (letter.path("beginning").asText().equals(words)) {
                return letter;
            }
        }
        return null;
    }

    private static By button(String words, String id) {
        return By.xpath("//tr[.//pre[.='" + words + "']]//button[contains(@id, ':" + id + "')]");
    }

    @Test
    void the_dashboard_leads_to_a_letter_which_tells_its_reason_and_is_deleted() {
        var words = dead();
        assertThat(row(words).path("queue").asText()).isEqualTo("switchboard.outgoing");
        browser.open("/dashboard");
        Eventually.isTrue("the dashboard warns", () -> browser.shows("dead"));
        browser.click(By.linkText("Look at them"));
        browser.awaitPath("/deadletters");
        assertThat(browser.text(TABLE)).contains("switchboard.outgoing", "the body is no JSON");
        browser.click(button(words, "delete"));
        browser.click("dead:yes");
        browser.awaitNote("It is deleted.");
        assertThat(row(words)).isNull();
    }

    @Test
    void what_is_put_back_is_tried_again() {
        var words = dead();
        var first = row(words).path("id").asText();
        browser.open("/deadletters");
        browser.click(button(words, "back"));
        browser.awaitNote("It is back in switchboard.outgoing.");
        Eventually.isTrue(
                "it is dead again",
                () -> row(words) != null && !row(words).path("id").asText().equals(first));
        gateway.admin()
                .delete("/dead-letters/" + row(words).path("id").asText())
                .expect(204);
    }

    @Test
    void what_is_not_there_is_said_to_be_unknown() {
        Refused.with(404, "not_found", gateway.admin().delete("/dead-letters/ID:none"));
        Refused.with(404, "not_found", gateway.admin().post("/dead-letters/ID:none/put-back", ""));
    }
}
