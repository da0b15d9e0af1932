package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lines to networks, set up and run in the browser against a network that is really there. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleConnectorsIT {
    private static final String TABLE = "connectors:table";
    private static final String NAME = "console-line";
    private static final String PASSWORD = "r1ghtPw7";

    private Gateway gateway;
    private Browser browser;
    private Smsc smsc;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
        browser = fresh;
        smsc = Smsc.start("somebody", PASSWORD);
        browser.beAdmin(gateway);
    }

    @AfterEach
    void clean() {
        gateway.admin().delete("/routes/" + NAME);
        gateway.admin().delete("/connectors/" + NAME);
        smsc.close();
    }

    private void fillForm(String password) {
        browser.open("/connectoredit?transport=smpp");
        browser.write("connector:id", NAME);
        browser.write("connector:setting_host", "127.0.0.1");
        browser.write("connector:setting_port", Integer.toString(smsc.smppPort()));
        browser.write("connector:setting_systemId", "somebody");
        browser.write("connector:setting_password", password);
    }

    private void save(String password) {
        gateway.admin()
                .save(
                        "/connectors/" + NAME,
                        Map.of(
                                "transport",
                                "smpp",
                                "started",
                                true,
                                "settings",
                                Map.of(
                                        "host",
                                        "127.0.0.1",
                                        "port",
                                        Integer.toString(smsc.smppPort()),
                                        "systemId",
                                        "somebody",
                                        "password",
                                        password)));
    }

    private void edit() {
        browser.open("/connectors");
        browser.click(TABLE, NAME, "edit");
        browser.awaitPath("/connectoredit?id=" + NAME);
    }

    @Test
    void a_connector_made_by_the_form_comes_up_and_is_stopped_and_started() {
        browser.open("/connectors");
        browser.click("new");
        browser.awaitPath("/connectoredit");
        browser.choose("transport", "smpp");
        browser.click("continue");
        browser.awaitPath("/connectoredit?transport=smpp");
        fillForm(PASSWORD);
        browser.click("connector:save");
        browser.awaitPath("/connectors");
        browser.awaitRow(TABLE, NAME, "up");
        browser.click(TABLE, NAME, "stop");
        browser.awaitNote(NAME + " is stopping.");
        browser.awaitRow(TABLE, NAME, "stopped");
        browser.click(TABLE, NAME, "start");
        browser.awaitRow(TABLE, NAME, "up");
    }

    @Test
    void the_password_never_shows_and_stays_when_it_is_left_alone() {
        save(PASSWORD);
        gateway.awaitUp(NAME);
        edit();
        assertThat(browser.value("connector:setting_password")).isEmpty();
        assertThat(browser.source()).doesNotContain(PASSWORD);
        browser.write("connector:window", "7");
        browser.click("connector:save");
        browser.awaitPath("/connectors");
        assertThat(gateway.admin()
                        .get("/connectors/" + NAME)
                        .body()
                        .path("window")
                        .asInt())
                .isEqualTo(7);
        browser.click(TABLE, NAME, "stop");
        browser.awaitRow(TABLE, NAME, "stopped");
        browser.click(TABLE, NAME, "start");
        browser.awaitRow(TABLE, NAME, "up");
    }

    @Test
    void a_password_that_is_changed_is_the_one_that_is_used() {
        save("wr0ngPw7");
        gateway.awaitPhase(NAME, "WAITING");
        edit();
        browser.write("connector:setting_password", PASSWORD);
        browser.click("connector:save");
        browser.awaitPath("/connectors");
        browser.awaitRow(TABLE, NAME, "up");
    }

    @Test
    void a_bad_setting_is_told_at_its_field_and_saves_nothing() {
        fillForm(PASSWORD);
        browser.write("connector:setting_port", "many");
        browser.click("connector:save");
        browser.awaitText("setting_port-error", "number");
        assertThat(browser.value("connector:setting_port")).isEqualTo("many");
        assertThat(browser.value("connector:setting_host")).isEqualTo("127.0.0.1");
        gateway.admin().get("/connectors/" + NAME).expect(404);
    }

    @Test
    void a_setting_that_is_missing_is_told_at_its_field() {
        fillForm(PASSWORD);
        browser.write("connector:setting_host", "");
        browser.click("connector:save");
        browser.awaitText("setting_host-error", "required");
    }

    @Test
    void a_wait_that_is_none_is_told_at_its_field() {
        fillForm(PASSWORD);
        browser.write("connector:schedule", "soon");
        browser.click("connector:save");
        browser.awaitText("schedule-error", "soon");
    }

    @Test
    void a_name_that_is_taken_is_told_and_the_connector_stays_as_it_was() {
        save(PASSWORD);
        fillForm("other");
        browser.write("connector:setting_host", "elsewhere.example");
        browser.click("connector:save");
        browser.awaitText("id-error", "in use already");
        assertThat(gateway.admin()
                        .get("/connectors/" + NAME)
                        .body()
                        .at("/settings/host")
                        .asText())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void a_login_that_the_network_refuses_is_named_in_the_list() {
        save("wr0ngPw7");
        browser.open("/connectors");
        browser.awaitRow(TABLE, NAME, "ESME_RINVPASWD");
        browser.awaitRow(TABLE, NAME, "waiting");
        assertThat(browser.source()).doesNotContain("wr0ngPw7");
    }

    @Test
    void a_connector_is_deleted_when_one_says_so_twice() {
        save(PASSWORD);
        browser.open("/connectors");
        browser.click(TABLE, NAME, "delete");
        browser.awaitText("connectors:confirm", NAME);
        browser.click("connectors:no");
        browser.awaitGone("connectors:confirm");
        gateway.admin().get("/connectors/" + NAME).expect(200);
        browser.click(TABLE, NAME, "delete");
        browser.click("connectors:yes");
        browser.awaitNote(NAME + " is deleted.");
        browser.awaitNoRow(TABLE, NAME);
        gateway.admin().get("/connectors/" + NAME).expect(404);
    }

    @Test
    void a_connector_that_a_route_names_is_not_deleted_and_the_route_is_named() {
        save(PASSWORD);
        gateway.admin()
                .save(
                        "/routes/" + NAME,
                        Map.of("position", 10, "condition", "to +4916099", "connectors", java.util.List.of(NAME)));
        browser.open("/connectors");
        browser.click(TABLE, NAME, "delete");
        browser.click("connectors:yes");
        browser.awaitNote(NAME + " was not deleted");
        assertThat(browser.text("notes")).contains("route");
        browser.awaitRow(TABLE, NAME);
    }

    @Test
    void a_form_whose_view_was_forgotten_comes_back_with_its_connector() {
        save(PASSWORD);
        edit();
        browser.run("return Promise.all(Array.from({length: 40}, () => fetch('/routes')))");
        browser.click("connector:save");
        Eventually.isTrue(
                "the page is drawn anew",
                () -> browser.path().equals("/connectoredit?id=" + NAME)
                        && browser.value("connector:setting_systemId").equals("somebody"));
    }
}
