package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.conformance.Conforms;

/** One message from the form to the phone, and its story while it happens. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleSendIT {
    private static final String AT = "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}\\s+";

    private Browser browser;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void open(Gateway gateway, Browser fresh) {
        browser = fresh;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
        browser.beAdmin(gateway);
        browser.open("/sendtest");
    }

    @AfterEach
    void close() {
        line.close();
        smsc.close();
    }

    private void send(String to, String text) {
        browser.write("send:to", to);
        browser.write("send:text", text);
        browser.click("send:submit");
    }

    @Test
    void parts_are_counted_while_one_writes() {
        browser.write("send:text", "0123456789".repeat(16));
        browser.awaitText("send:measure", "GSM7, 1 part, 0 left");
        browser.paste("send:text", "!");
        browser.awaitText("send:measure", "GSM7, 2 parts, 145 left");
    }

    @Test
    void one_letter_beyond_the_alphabet_of_networks_changes_the_encoding() {
        browser.write("send:text", "hello");
        browser.awaitText("send:measure", "GSM7, 1 part, 155 left");
        browser.paste("send:text", " 😀");
        browser.awaitText("send:measure", "UCS2, 1 part, 62 left");
        browser.write("send:text", "Привет ".repeat(11));
        browser.awaitText("send:measure", "UCS2, 2 parts");
    }

    @Test
    void a_connector_that_is_chosen_measures_by_its_own_rules(Gateway gateway) {
        try (var other = Line.open(gateway, smsc, java.util.Map.of("transliterate", "yes"), java.util.Map.of())) {
            browser.open("/sendtest");
            browser.write("send:text", "Şimdi");
            browser.awaitText("send:measure", "UCS2, 1 part, 65 left");
            browser.choose("send:connector", other.id());
            browser.awaitText("send:measure", "GSM7, 1 part, 155 left");
        }
    }

    @Test
    void a_message_is_accepted_and_its_story_goes_on_until_it_is_delivered() {
        send(line.number(7), "Grüße 😀 <b>".replace("😀", "☺"));
        browser.awaitText("accepted", "Accepted for 1 recipient");
        var id = browser.text("sent");
        browser.click("seeStory");
        browser.awaitPath("/messagestory?id=" + id);
        browser.awaitText("state", "delivered");
        assertThat(browser.text("text")).isEqualTo("Grüße ☺ <b>");
        var steps = browser.texts("#transmission-0 .timeline li");
        assertThat(steps).hasSize(4).allSatisfy(step -> assertThat(step).containsPattern(AT));
        assertThat(steps.get(0)).contains("queued");
        assertThat(steps.get(1)).contains("sending", "attempt 1", line.id());
        assertThat(steps.get(2)).contains("sent", line.id());
        assertThat(steps.get(3)).contains("delivered");
        assertThat(smsc.messages().get(0).path("text").asText()).isEqualTo("Grüße ☺ <b>");
    }

    @Test
    void a_story_that_is_open_is_told_on_without_a_reload() {
        smsc.behave(java.util.Map.of("mode", "refuse", "status", 0x08));
        send(line.number(8), "patience");
        browser.click("seeStory");
        browser.awaitText("state", "retrying");
        browser.run("window.notReloaded = true");
        smsc.behave(java.util.Map.of("mode", "accept"));
        browser.awaitText("state", "delivered");
        assertThat(browser.run("return window.notReloaded")).isEqualTo(true);
        assertThat(browser.text("transmission-0")).contains("0x00000008", "attempt 2");
    }

    @Test
    void a_connector_that_is_chosen_is_taken_whatever_the_routes_say() {
        browser.choose("send:connector", line.id());
        send("+1 202 555 0123", "straight");
        browser.awaitText("accepted", "Accepted for 1 recipient");
        Eventually.isTrue("it arrived", () -> !smsc.messages().isEmpty());
        assertThat(smsc.messages().get(0).path("to").asText()).isEqualTo("12025550123");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 108)
    void several_recipients_are_counted() {
        send(line.number(1) + ",\n" + line.number(2), "both");
        browser.awaitText("accepted", "Accepted for 2 recipients");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 108)
    void a_recipient_that_is_no_number_is_told_at_its_field_and_nothing_is_sent() {
        send("call me", "hello");
        browser.await("to-error");
        assertThat(browser.shows("accepted")).isFalse();
        assertThat(browser.value("send:text")).isEqualTo("hello");
        assertThat(smsc.messages()).isEmpty();
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 108)
    void no_recipient_and_no_text_are_told_at_their_fields() {
        browser.click("send:submit");
        browser.await("to-error");
        browser.await("text-error");
    }
}
