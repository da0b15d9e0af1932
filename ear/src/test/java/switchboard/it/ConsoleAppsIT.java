package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The apps, as they are ordered and set up in the browser. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleAppsIT {
    private static final String TABLE = "apps:table";

    private Gateway gateway;
    private Browser browser;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
        browser = fresh;
        browser.beAdmin(gateway);
        browser.open("/apps");
    }

    @AfterEach
    void forget() {
        names().forEach(name -> gateway.admin().delete("/apps/" + name));
        gateway.admin().put("/apps", "{\"compatible\":false,\"strict\":false,\"longestCall\":\"PT5S\"}");
    }

    private JsonNode plan() {
        return gateway.admin().get("/apps").expect(200).body();
    }

    private List<String> names() {
        return StreamSupport.stream(plan().path("apps").spliterator(), false)
                .map(app -> app.path("name").asText())
                .toList();
    }

    private JsonNode app(String name) {
        return gateway.admin().get("/apps/" + name).expect(200).body();
    }

    @Test
    void an_app_is_switched_on_and_off() {
        browser.awaitRow(TABLE, "ping", "off");
        browser.click(TABLE, "ping", "turn");
        browser.awaitNote("ping is on.");
        assertThat(app("ping").path("on").asBoolean()).isTrue();
        browser.click(TABLE, "ping", "turn");
        browser.awaitNote("ping is off.");
        assertThat(app("ping").path("on").asBoolean()).isFalse();
    }

    @Test
    void an_app_goes_up_and_down() {
        var order = names();
        browser.click(TABLE, order.get(1), "up");
        Eventually.isTrue("it is the first", () -> names().get(0).equals(order.get(1)));
        browser.awaitRow(TABLE, order.get(1), "1");
        browser.click(TABLE, order.get(1), "down");
        Eventually.isTrue("it is the second again", () -> names().equals(order));
    }

    @Test
    void settings_are_filled_in_and_what_is_wrong_is_told_at_its_field() {
        browser.click(TABLE, "auto-reply", "edit");
        browser.awaitPath("/appedit?name=auto-reply");
        browser.write("app:setting_text", "We are closed.");
        browser.write("app:setting_zone", "Nowhere");
        browser.click("app:save");
        browser.await("setting_zone-error");
        browser.write("app:setting_zone", "Europe/Berlin");
        browser.click("app:save");
        browser.awaitPath("/apps");
        assertThat(app("auto-reply").at("/settings/text").asText()).isEqualTo("We are closed.");
        assertThat(app("auto-reply").at("/settings/zone").asText()).isEqualTo("Europe/Berlin");
    }

    @Test
    void words_begin_as_those_that_are_there_and_none_may_be_there_twice() {
        browser.open("/appedit?name=optout");
        assertThat(browser.value("app:setting_help")).startsWith("en: help, info\nde: hilfe");
        browser.write("app:setting_help", "en: help, stop");
        browser.click("app:save");
        browser.awaitText("setting_help-error", "help has \"stop\" in en, which stop has in en too");
        browser.write("app:setting_help", "en: help\nit: aiuto");
        browser.click("app:save");
        browser.awaitPath("/apps");
        assertThat(app("optout").path("settings"))
                .isEqualTo(Api.JSON.createObjectNode().put("help", "en: help\nit: aiuto"));
    }

    @Test
    void the_rules_for_all_apps_are_saved_or_refused() {
        browser.write("rules:longestCall", "5");
        browser.click("rules:save");
        browser.await("longestCall-error");
        browser.write("rules:longestCall", "PT2S");
        browser.click("rules:save");
        browser.awaitNote("The rules are saved.");
        assertThat(plan().path("longestCall").asText()).isEqualTo("PT2S");
    }
}
