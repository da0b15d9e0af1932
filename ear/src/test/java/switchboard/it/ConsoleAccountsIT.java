package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Who may use the gateway, as an administrator sets it up in the browser. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleAccountsIT {
    private static final String TABLE = "accounts:table";
    private static final String NAME = "console-account";
    private static final String PASSWORD = "l0ng enough";

    private Gateway gateway;
    private Browser browser;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
        browser = fresh;
        browser.beAdmin(gateway);
        browser.open("/accounts");
    }

    @AfterEach
    void clean() {
        gateway.admin().delete("/accounts/" + NAME);
    }

    private void save(String role) {
        gateway.admin().save("/accounts/" + NAME, Map.of("password", PASSWORD, "roles", List.of(role)));
        browser.open("/accounts");
    }

    private void fill(String name, String password) {
        browser.click("accounts:new");
        browser.write("account:name", name);
        browser.write("account:password", password);
    }

    private void toggle(String role) {
        browser.click(By.cssSelector("input[value=" + role + "]"));
    }

    private int login(String password) {
        return gateway.as(NAME, password).get("/me").status();
    }

    @Test
    void an_account_that_is_made_may_log_in_at_once() {
        fill(NAME, PASSWORD);
        toggle("OPERATOR");
        browser.click("account:save");
        browser.awaitNote(NAME + " is saved.");
        browser.awaitRow(TABLE, NAME, "OPERATOR");
        assertThat(browser.row(TABLE, NAME)).contains("SENDER").doesNotContain("ADMIN");
        assertThat(login(PASSWORD)).isEqualTo(200);
        assertThat(browser.source()).doesNotContain(PASSWORD);
    }

    @Test
    void a_change_of_roles_keeps_the_password() {
        save("SENDER");
        browser.click(TABLE, NAME, "edit");
        browser.await("account:password");
        assertThat(browser.value("account:password")).isEmpty();
        toggle("SENDER");
        toggle("ADMIN");
        browser.click("account:save");
        browser.awaitRow(TABLE, NAME, "ADMIN");
        assertThat(login(PASSWORD)).isEqualTo(200);
        gateway.as(NAME, PASSWORD).get("/accounts").expect(200);
    }

    @Test
    void a_new_password_ends_the_old_one() {
        save("SENDER");
        browser.click(TABLE, NAME, "edit");
        browser.write("account:password", "an0ther one");
        browser.click("account:save");
        browser.awaitNote(NAME + " is saved.");
        assertThat(login("an0ther one")).isEqualTo(200);
        assertThat(login(PASSWORD)).isEqualTo(401);
    }

    @Test
    void a_password_that_is_too_short_is_told_at_its_field() {
        fill(NAME, "short");
        browser.click("account:save");
        browser.awaitText("password-error", "8 to 128");
        gateway.admin().get("/accounts/" + NAME).expect(404);
    }

    @Test
    void an_account_without_a_role_is_told_at_the_roles() {
        fill(NAME, PASSWORD);
        toggle("SENDER");
        browser.click("account:save");
        browser.awaitText("roles-error", "at least one");
    }

    @Test
    void a_name_that_is_taken_keeps_its_account() {
        save("SENDER");
        fill(NAME, "an0ther one");
        browser.click("account:save");
        browser.awaitText("name-error", "in use already");
        assertThat(login(PASSWORD)).isEqualTo(200);
    }

    @Test
    void the_last_administrator_stays_one() {
        browser.click(TABLE, "admin", "edit");
        browser.await("account:password");
        toggle("ADMIN");
        toggle("OPERATOR");
        browser.click("account:save");
        browser.awaitText("roles-error", "the last one that may administer");
        browser.click("account:cancel");
        browser.awaitGone("account:save");
        browser.click(TABLE, "admin", "delete");
        browser.click("accounts:yes");
        browser.awaitNote("admin was not deleted");
        gateway.admin().get("/accounts").expect(200);
    }

    @Test
    void an_account_is_deleted_when_one_says_so_twice() {
        save("SENDER");
        browser.click(TABLE, NAME, "delete");
        browser.awaitText("accounts:confirm", NAME);
        browser.click("accounts:yes");
        browser.awaitNoRow(TABLE, NAME);
        assertThat(login(PASSWORD)).isEqualTo(401);
    }

    @Test
    void an_operator_is_neither_led_there_nor_let_in() {
        save("OPERATOR");
        browser.loseSession();
        browser.login(NAME, PASSWORD);
        browser.awaitPath("/dashboard");
        assertThat(browser.texts("nav a")).doesNotContain("Accounts").contains("Routes");
        browser.open("/accounts");
        assertThat(browser.words()).contains("Only an account with the role ADMIN may change this.");
    }
}
