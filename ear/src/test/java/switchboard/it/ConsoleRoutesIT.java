package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which connector takes what, as it is set up in the browser. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleRoutesIT {
    private static final String TABLE = "routes:table";
    private static final String ROUTE = "console-route";
    private static final String CONNECTOR = "console-target";

    private Gateway gateway;
    private Browser browser;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
        browser = fresh;
        gateway.admin()
                .save(
                        "/connectors/" + CONNECTOR,
                        Map.of(
                                "transport",
                                "smpp",
                                "started",
                                false,
                                "settings",
                                Map.of("host", "127.0.0.1", "systemId", "x")));
        browser.beAdmin(gateway);
        browser.open("/routes");
    }

    @AfterEach
    void clean() {
        gateway.admin().delete("/routes/" + ROUTE);
        gateway.admin().delete("/connectors/" + CONNECTOR);
    }

    private JsonNode route() {
        return gateway.admin().get("/routes/" + ROUTE).expect(200).body();
    }

    private void save(int position, String condition) {
        gateway.admin()
                .save(
                        "/routes/" + ROUTE,
                        Map.of("position", position, "condition", condition, "connectors", List.of(CONNECTOR)));
        browser.open("/routes");
    }

    private void fill(String name, String position, String condition, String connectors) {
        browser.click("routes:new");
        browser.write("route:name", name);
        browser.write("route:position", position);
        browser.write("route:condition", condition);
        browser.write("route:connectors", connectors);
        browser.click("route:save");
    }

    @Test
    void a_route_that_is_made_is_in_the_list_and_in_force() {
        fill(ROUTE, "77", "to +4916098", CONNECTOR);
        browser.awaitNote(ROUTE + " is saved.");
        browser.awaitRow(TABLE, ROUTE, "to +4916098");
        browser.awaitGone("route:save");
        assertThat(route().path("position").asInt()).isEqualTo(77);
        assertThat(route().at("/connectors/0").asText()).isEqualTo(CONNECTOR);
    }

    @Test
    void a_route_is_changed_but_keeps_its_name() {
        save(77, "to +4916098");
        browser.click(TABLE, ROUTE, "edit");
        browser.await("route:condition");
        assertThat(browser.value("route:name")).isEqualTo(ROUTE);
        assertThat(browser.run("return document.getElementById('route:name').disabled"))
                .isEqualTo(true);
        browser.write("route:condition", "tag alarm");
        browser.click("route:save");
        browser.awaitRow(TABLE, ROUTE, "tag alarm");
        assertThat(route().path("position").asInt()).isEqualTo(77);
    }

    @Test
    void a_condition_that_can_t_be_read_is_told_at_its_field() {
        fill(ROUTE, "77", "whenever", CONNECTOR);
        browser.awaitText("condition-error", "whenever");
        gateway.admin().get("/routes/" + ROUTE).expect(404);
    }

    @Test
    void a_connector_that_is_not_there_is_told_at_its_field() {
        fill(ROUTE, "77", "any", CONNECTOR + ", no-such-line");
        browser.awaitText("connectors-error", "no-such-line");
    }

    @Test
    void a_name_that_is_taken_is_told_at_its_field() {
        save(77, "to +4916098");
        fill(ROUTE, "78", "tag other", CONNECTOR);
        browser.awaitText("name-error", "in use already");
        assertThat(route().path("condition").asText()).isEqualTo("to +4916098");
    }

    @Test
    void what_was_wrong_is_forgotten_when_the_form_is_opened_again() {
        fill(ROUTE, "77", "whenever", CONNECTOR);
        browser.awaitText("condition-error", "whenever");
        browser.click("route:cancel");
        browser.awaitGone("route:save");
        browser.click("routes:new");
        browser.await("route:save");
        assertThat(browser.shows("condition-error")).isFalse();
        assertThat(browser.value("route:name")).isEmpty();
    }

    @Test
    void a_route_is_deleted_when_one_says_so_twice() {
        save(77, "to +4916098");
        browser.click(TABLE, ROUTE, "delete");
        browser.awaitText("routes:confirm", ROUTE);
        browser.click("routes:yes");
        browser.awaitNote(ROUTE + " is deleted.");
        browser.awaitNoRow(TABLE, ROUTE);
        gateway.admin().get("/routes/" + ROUTE).expect(404);
    }
}
