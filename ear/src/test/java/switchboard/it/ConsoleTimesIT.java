package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Quiet hours and schedules, as they are kept in the browser. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleTimesIT {
    private static final String QUIET = "quiets:table";
    private static final String SCHEDULES = "broadcasts:table";

    private Api api;
    private Browser browser;

    @BeforeEach
    void open(Gateway gateway, Browser fresh) {
        api = gateway.admin();
        browser = fresh;
        browser.beAdmin(gateway);
    }

    @AfterEach
    void clean() {
        api.delete("/quiet-hours/AQ");
        api.delete("/schedules/console");
    }

    @Test
    void quiet_hours_are_added_changed_and_deleted() {
        browser.open("/quiet");
        browser.click("quiets:new");
        browser.write("quiet:area", "AQ");
        browser.write("quiet:from", "9 pm");
        browser.click("quiet:save");
        browser.awaitText("from-error", "is not a time of day");
        browser.write("quiet:from", "21:30");
        browser.click("quiet:save");
        browser.awaitRow(QUIET, "AQ", "21:30");
        browser.click(QUIET, "AQ", "edit");
        browser.await("quiet:zone");
        assertThat(browser.value("quiet:from")).isEqualTo("21:30");
        browser.write("quiet:zone", "UTC");
        browser.click("quiet:save");
        browser.awaitRow(QUIET, "AQ", "UTC");
        browser.click(QUIET, "AQ", "delete");
        browser.click("quiets:yes");
        browser.awaitNote("AQ is deleted.");
        browser.awaitNoRow(QUIET, "AQ");
    }

    @Test
    void a_schedule_is_added_and_its_name_can_not_be_taken_twice() {
        addSchedule("+491609980000");
        browser.awaitRow(SCHEDULES, "console", "0 9 * * 1");
        var message = api.get("/schedules/console").expect(200).body().path("message");
        assertThat(message.path("to").get(0).asText()).isEqualTo("+491609980000");
        assertThat(message.path("text").asText()).isEqualTo("News");
        addSchedule("+491609980000");
        browser.awaitText("name-error", "is in use already");
    }

    @Test
    void what_is_wrong_with_the_message_of_a_schedule_is_told_at_its_field() {
        addSchedule("nobody at all");
        browser.await("to-error");
        api.get("/schedules/console").expect(404);
    }

    private void addSchedule(String to) {
        browser.open("/broadcasts");
        browser.click("broadcasts:new");
        browser.write("broadcast:name", "console");
        browser.write("broadcast:to", to);
        browser.write("broadcast:text", "News");
        browser.click("broadcast:save");
    }
}
