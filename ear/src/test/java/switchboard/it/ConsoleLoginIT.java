package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way into the console and out of it. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleLoginIT {
    private static final String PASSWORD = "l0ng enough";

    private Gateway gateway;
    private Browser browser;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
        browser = fresh;
    }

    @AfterEach
    void removeAccounts() {
        List.of("walter", "olga").forEach(name -> gateway.admin().delete("/accounts/" + name));
    }

    private void account(String name, String role) {
        gateway.admin().save("/accounts/" + name, Map.of("password", PASSWORD, "roles", List.of(role)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dashboard",
                "/dashboard.xhtml",
                "/messages",
                "/messagestory?id=0",
                "/sendtest",
                "/connectors",
                "/connectoredit?transport=smpp",
                "/routes",
                "/keywords",
                "/broadcasts",
                "/quiet",
                "/contacts",
                "/optouts",
                "/retention",
                "/accounts",
                "/nothing-here"
            })
    void every_page_asks_a_stranger_to_log_in(String page) {
        browser.open(page);
        assertThat(browser.path()).startsWith("/login");
        assertThat(browser.shows("login:password")).isTrue();
        assertThat(browser.shows("session:logout")).isFalse();
    }

    @Test
    void a_wrong_password_is_told_and_the_right_one_leads_where_one_wanted_to_go() {
        browser.open("/messages?direction=OUTGOING&words=a+b");
        browser.fillLogin("admin", "not the password");
        browser.awaitText("login:notes", "There is no account of this name with this password.");
        assertThat(browser.value("login:name")).isEqualTo("admin");
        assertThat(browser.value("login:password")).isEmpty();
        browser.fillLogin("admin", gateway.launcher().secret("admin-password"));
        browser.awaitPath("/messages?direction=OUTGOING&words=a+b");
        assertThat(browser.value("words")).isEqualTo("a b");
        assertThat(browser.text("visitor")).isEqualTo("admin");
    }

    @Test
    void an_unknown_account_is_told_the_same_as_a_wrong_password() {
        browser.login("nobody", "not the password");
        browser.awaitText("login:notes", "There is no account of this name with this password.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void a_link_to_the_login_can_t_lead_to_a_stranger(String to) {
        browser.open("/login?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8));
        browser.fillLogin("admin", gateway.launcher().secret("admin-password"));
        browser.awaitPath("/dashboard");
    }

    @Test
    void an_account_that_may_only_send_is_told_which_role_the_console_needs() {
        account("walter", "SENDER");
        browser.login("walter", PASSWORD);
        browser.awaitText("login:notes", "The console needs the role OPERATOR or ADMIN");
        browser.open("/dashboard");
        assertThat(browser.path()).startsWith("/login");
    }

    @Test
    void an_operator_runs_connectors_but_is_offered_no_changes() {
        account("olga", "OPERATOR");
        browser.login("olga", PASSWORD);
        browser.awaitPath("/dashboard");
        browser.open("/routes");
        assertThat(browser.shows("routes:new")).isFalse();
        browser.open("/connectors");
        assertThat(browser.shows("new")).isFalse();
        browser.open("/connectoredit?transport=smpp");
        assertThat(browser.words()).contains("Only an account with the role ADMIN may change this.");
        assertThat(browser.shows("connector:save")).isFalse();
    }

    @Test
    void a_login_gets_a_new_session() {
        browser.open("/login");
        var planted = browser.session();
        browser.login(gateway);
        assertThat(browser.session()).isNotEqualTo(planted);
        browser.setSession(planted);
        browser.open("/dashboard");
        assertThat(browser.path()).startsWith("/login");
    }

    @Test
    void after_the_logout_going_back_asks_for_a_login() {
        browser.login(gateway);
        browser.open("/connectors");
        browser.click("session:logout");
        browser.awaitPath("/login");
        browser.back();
        Eventually.isTrue("the login is asked for", () -> browser.shows("login:password"));
        assertThat(browser.shows("connectors")).isFalse();
    }

    @Test
    void an_old_session_is_worthless_after_the_logout() {
        browser.login(gateway);
        var old = browser.session();
        browser.click("session:logout");
        browser.awaitPath("/login");
        browser.setSession(old);
        browser.open("/dashboard");
        assertThat(browser.path()).startsWith("/login");
    }

    @Test
    void a_page_whose_session_ended_says_so_and_leads_back_to_itself() {
        browser.login(gateway);
        browser.open("/connectors");
        browser.loseSession();
        Eventually.isTrue("the login is asked for", () -> browser.shows("login:password"));
        assertThat(browser.words()).contains("Your session has ended.");
        browser.fillLogin("admin", gateway.launcher().secret("admin-password"));
        browser.awaitPath("/connectors");
    }
}
