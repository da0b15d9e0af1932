package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long is remembered what is over, as it is set in the browser. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleRetentionIT {
    private Api api;
    private Browser browser;

    @BeforeEach
    void open(Gateway gateway, Browser fresh) {
        api = gateway.admin();
        browser = fresh;
        browser.beAdmin(gateway);
        browser.open("/messages");
        browser.click("retention");
        browser.awaitPath("/retention");
    }

    @AfterEach
    void keepAll() {
        api.put("/retention", Map.of()).expect(200);
    }

    private void save(String messageDays, String referenceDays) {
        browser.write("retention:messageDays", messageDays);
        browser.write("retention:referenceDays", referenceDays);
        browser.click("retention:save");
        browser.click("retention:yes");
    }

    @Test
    void days_are_set_for_messages_and_references() {
        save("365", "30");
        browser.awaitNote("The retention is saved.");
        var kept = api.get("/retention").expect(200).body();
        assertThat(kept.path("messageDays").asInt()).isEqualTo(365);
        assertThat(kept.path("referenceDays").asInt()).isEqualTo(30);
        browser.reload();
        assertThat(browser.value("retention:messageDays")).isEqualTo("365");
    }

    @Test
    void days_that_can_not_be_are_told_at_their_field() {
        save("9999", "30");
        browser.awaitText("messageDays-error", "is not within 0 and 3650");
    }
}
