package switchboard.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.port.Accounts;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Problem;
import switchboard.core.port.Settings;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;

/** Accounts and settings on the server's database. */
class ConfigurationIT extends InServer {
    private static final Account ADMIN = new Account("admin", Set.of(Role.ADMIN));
    private static final Account SHOP = new Account("shop", Set.of(Role.SENDER));

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    /** The gateway made the first account when it started; its password is in a file. */
    @BeforeEach
    void onlyTheFirstAccountAndNoSettings() throws SQLException {
        Database.run("delete from account where name <> 'admin'");
        Database.run("update account set roles = 'ADMIN'");
        for (var route : settings.current().routes().routes()) {
            settings.removeRoute(route.name());
        }
        for (var connector : settings.current().connectors()) {
            settings.removeConnector(connector.id());
        }
        settings.current().keywords().keySet().forEach(settings::removeKeyword);
        settings.save(AppPlan.STANDARD);
    }

    private static Connector connector(String host) {
        var line = Map.of("host", host, "systemId", "shop", "password", "s3cr3t");
        return new Connector("sim", "smpp", line, false, 100, 10, RetryPolicy.STANDARD);
    }

    // Accounts

    @Test
    void a_new_gateway_has_one_account_that_may_administer() {
        assertThat(accounts.all()).containsExactly(ADMIN);
    }

    @Test
    void who_knows_the_password_is_let_in() {
        assertThat(accounts.save(SHOP, "correct horse")).isEmpty();
        assertThat(accounts.authenticate("shop", "correct horse")).contains(SHOP);
        assertThat(accounts.authenticate("shop", "correct horse")).contains(SHOP);
    }

    @Test
    void nobody_else_is() {
        accounts.save(SHOP, "correct horse");
        assertThat(accounts.authenticate("shop", "Correct horse")).isEmpty();
        assertThat(accounts.authenticate("shop", "")).isEmpty();
        assertThat(accounts.authenticate("nobody", "correct horse")).isEmpty();
        assertThat(accounts.authenticate("SHOP", "correct horse")).isEmpty();
    }

    @Test
    void a_password_is_kept_as_argon2id_with_a_salt_of_its_own() throws SQLException {
        accounts.save(SHOP, "correct horse");
        accounts.save(new Account("bank", Set.of(Role.SENDER)), "correct horse");
        var kept = Database.texts("select password from account where name in ('shop', 'bank')");
        assertThat(kept)
                .doesNotHaveDuplicates()
                .allSatisfy(hash -> assertThat(hash)
                        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                        .doesNotContain("correct horse"));
    }

    @Test
    void a_changed_password_ends_the_old_one_at_once() {
        accounts.save(SHOP, "correct horse");
        assertThat(accounts.authenticate("shop", "correct horse")).isPresent();
        accounts.save(SHOP, "battery staple");
        assertThat(accounts.authenticate("shop", "correct horse")).isEmpty();
        assertThat(accounts.authenticate("shop", "battery staple")).isPresent();
    }

    @Test
    void roles_change_without_the_password() {
        accounts.save(SHOP, "correct horse");
        var promoted = new Account("shop", Set.of(Role.SENDER, Role.OPERATOR));
        assertThat(accounts.save(promoted, null)).isEmpty();
        assertThat(accounts.authenticate("shop", "correct horse")).contains(promoted);
    }

    @Test
    void a_new_account_needs_a_password_of_8_to_128_characters() {
        assertThat(accounts.save(SHOP, null)).extracting(Problem::code).containsExactly("no_password");
        assertThat(accounts.save(SHOP, "seven77")).extracting(Problem::code).containsExactly("bad_password");
        assertThat(accounts.save(SHOP, "x".repeat(129)))
                .extracting(Problem::code)
                .containsExactly("bad_password");
        assertThat(accounts.all()).containsExactly(ADMIN);
    }

    @Test
    void a_removed_account_is_not_let_in_any_more() {
        accounts.save(SHOP, "correct horse");
        assertThat(accounts.authenticate("shop", "correct horse")).isPresent();
        accounts.remove("shop");
        assertThat(accounts.authenticate("shop", "correct horse")).isEmpty();
    }

    @Test
    void the_last_one_that_may_administer_stays() {
        accounts.save(SHOP, "correct horse");
        assertThatThrownBy(() -> accounts.remove("admin"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("account admin is the last one that may administer");
        assertThat(accounts.all()).containsExactly(ADMIN, SHOP);
    }

    @Test
    void the_last_one_that_may_administer_keeps_that_role() {
        var demoted = new Account("admin", Set.of(Role.OPERATOR));
        assertThat(accounts.save(demoted, null)).extracting(Problem::code).containsExactly("last_admin");
        assertThat(accounts.all()).containsExactly(ADMIN);
    }

    @Test
    void one_of_two_that_may_administer_can_go() {
        accounts.save(new Account("root", Set.of(Role.ADMIN)), "correct horse");
        accounts.remove("root");
        assertThat(accounts.all()).containsExactly(ADMIN);
    }

    // Settings

    @Test
    void what_is_saved_is_current_and_kept() throws SQLException {
        assertThat(settings.save(connector("a.example"))).isEmpty();
        assertThat(settings.current().connector("sim")).contains(connector("a.example"));
        assertThat(Database.texts("select id from connector")).containsExactly("sim");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 48)
    void saving_again_replaces() {
        settings.save(connector("a.example"));
        settings.save(connector("b.example"));
        assertThat(settings.current().connectors()).containsExactly(connector("b.example"));
    }

    @Test
    void a_connector_that_can_not_be_is_not_saved() {
        var problems = settings.save(connector(""));
        assertThat(problems).containsExactly(new Problem("settings.host", "bad_setting", "host is required"));
        assertThat(settings.current().connectors()).isEmpty();
    }

    @Test
    void routes_are_kept_in_their_order_with_their_conditions() {
        settings.save(connector("a.example"));
        var germany = new Route("germany", 20, new Matcher.RecipientPrefix("+49"), List.of("sim"));
        var alarms = new Route("alarms", 10, new Matcher.Tag("alarm clock"), List.of("sim"));
        settings.save(germany);
        settings.save(alarms);
        assertThat(settings.current().routes().routes()).containsExactly(alarms, germany);
    }

    @Test
    void a_route_needs_its_connectors() {
        var route = new Route("all", 1, new Matcher.Any(), List.of("sim"));
        assertThat(settings.save(route)).extracting(Problem::code).containsExactly("unknown_connector");
        settings.save(connector("a.example"));
        settings.save(route);
        assertThatThrownBy(() -> settings.removeConnector("sim"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("route all names connector sim");
        assertThat(settings.current().connectors()).hasSize(1);
    }

    @Test
    void keywords_are_kept_in_lower_case() {
        assertThat(settings.saveKeyword("HELP", "Call 110")).isEmpty();
        assertThat(settings.current().keywords()).containsExactly(Map.entry("help", "Call 110"));
        settings.removeKeyword("Help");
        assertThat(settings.current().keywords()).isEmpty();
    }

    @Test
    void a_plan_of_apps_is_kept_as_it_is() throws SQLException {
        var keyword = new AppChoice("keyword", false, Map.of());
        var plan = new AppPlan(List.of(keyword), true, true, Duration.ofMillis(1_500));
        assertThat(settings.save(plan)).isEmpty();
        assertThat(settings.current().apps()).isEqualTo(plan);
        assertThat(Database.texts("select body from app_plan")).hasSize(1);
    }

    @Test
    void a_plan_with_an_unknown_app_is_not_saved() {
        var plan = AppPlan.STANDARD.withApps(List.of(new AppChoice("nothing", true, Map.of())));
        assertThat(settings.save(plan)).extracting(Problem::field).containsExactly("apps[0].name");
        assertThat(settings.current().apps()).isEqualTo(AppPlan.STANDARD);
    }

    @Test
    void removing_what_is_not_there_does_nothing() {
        settings.removeConnector("nowhere");
        settings.removeRoute("nowhere");
        settings.removeKeyword("nowhere");
        accounts.remove("nobody");
        assertThat(accounts.all()).containsExactly(ADMIN);
    }
}
