package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What an operator can still do about a message on its page. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleCancelIT {
    private Gateway gateway;
    private Browser browser;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
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

    @Test
    void a_message_is_cancelled_after_a_question() {
        gateway.admin().post("/connectors/" + line.id() + "/stop", "").expect(200);
        browser.open("/messagestory?id=" + line.send(Map.of()));
        browser.click("story:cancel");
        browser.awaitText("story:confirm", "What still waits will not be sent.");
        browser.click("story:no");
        browser.awaitGone("story:confirm");
        assertThat(browser.text("state")).isEqualTo("queued");

        browser.click("story:cancel");
        browser.click("story:yes");
        browser.awaitNote("Cancelled: 1");
        browser.awaitText("state", "cancelled");
        assertThat(browser.shows("story:cancel")).isFalse();
    }

    @Test
    void the_network_is_asked_and_its_word_is_shown() {
        smsc.send("PUT", "/receipts", Map.of("delayMs", 60_000));
        var message = line.send(Map.of());
        line.await(message, "SENT");
        browser.open("/messagestory?id=" + message);
        browser.click("story:parts:0:ask");
        browser.awaitNote("The network says: ENROUTE");
        browser.awaitText("story:live", "receipt: ENROUTE");
    }

    @Test
    void the_text_is_replaced_where_the_network_still_has_it() {
        smsc.send("PUT", "/receipts", Map.of("delayMs", 60_000));
        var message = line.send(Map.of());
        line.await(message, "SENT");
        browser.open("/messagestory?id=" + message);
        browser.click(By.cssSelector("form#replace summary"));
        browser.write("replace:words", "x".repeat(161));
        browser.click("replace:do");
        browser.awaitText("words-error", "2 SMS parts");
        browser.write("replace:words", "another text");
        browser.click("replace:do");
        browser.awaitNote("Replaced: 1");
        assertThat(smsc.messages()).extracting(sms -> sms.path("text").asText()).containsExactly("another text");
    }

    @Test
    void a_refusal_of_the_network_is_shown() {
        smsc.send("PUT", "/receipts", Map.of("state", "NONE"));
        var message = line.send(Map.of());
        line.await(message, "SENT");
        browser.open("/messagestory?id=" + message);
        browser.click("story:cancel");
        browser.click("story:yes");
        browser.awaitNote("Not for 1 of them: ESME_RCANCELFAIL 0x00000011");
    }
}
