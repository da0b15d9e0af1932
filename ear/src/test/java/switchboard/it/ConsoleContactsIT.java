package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People, as they are kept in the browser. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleContactsIT {
    private static final String TABLE = "contacts:table";

    private Api api;
    private Browser browser;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void open(Gateway gateway, Browser fresh) {
        api = gateway.admin();
        browser = fresh;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
        browser.beAdmin(gateway);
        browser.open("/contacts");
    }

    @AfterEach
    void clean() {
        var found = api.get("/contacts?number=" + line.digits()).body().path("contacts");
        found.findValuesAsText("id").forEach(id -> api.delete("/contacts/" + id));
        line.close();
        smsc.close();
    }

    private void add(String name, String connections) {
        browser.click("contacts:new");
        browser.write("contact:name", name);
        browser.write("contact:tags", "staff, night shift");
        browser.write("contact:connections", connections);
        browser.click("contact:save");
    }

    @Test
    void a_contact_that_is_added_is_found_changed_and_deleted() {
        add("Anna Console", line.id() + " " + line.number(1));
        browser.awaitNote("Anna Console is saved.");
        browser.open("/contacts?words=anna+console");
        browser.awaitRow(TABLE, "Anna Console", line.number(1));
        browser.click(TABLE, "Anna Console", "edit");
        browser.await("contact:language");
        assertThat(browser.value("contact:tags")).isEqualTo("night shift, staff");
        browser.write("contact:language", "pt-br");
        browser.click("contact:save");
        browser.awaitRow(TABLE, "Anna Console", "pt-BR");
        browser.click(TABLE, "Anna Console", "delete");
        browser.click("contacts:yes");
        browser.awaitNote("Anna Console is deleted.");
        browser.awaitNoRow(TABLE, "Anna Console");
    }

    @Test
    void what_is_wrong_with_a_connection_is_told_at_the_field() {
        add("Ben Console", line.id());
        browser.awaitText("connections-error", "need a connector and an address");
        browser.write("contact:connections", "nowhere " + line.number(1));
        browser.click("contact:save");
        browser.awaitText("connections-error", "connector \"nowhere\" does not exist");
    }

    @Test
    void a_list_is_imported_when_all_of_it_is_good() {
        browser.click("contacts:import");
        browser.write("import:list", "Clara Console," + line.id());
        browser.click("import:load");
        browser.awaitText("list-error", "line 1: line has 2 fields");
        browser.write("import:list", "Clara Console," + line.id() + "," + line.number(1));
        browser.click("import:load");
        browser.awaitNote("One contact is imported.");
        browser.awaitRow(TABLE, "Clara Console", line.number(1));
    }
}
