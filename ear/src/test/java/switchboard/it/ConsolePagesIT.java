package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, with a gateway in it that has something to show. Pictures of all stay in the target folder. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsolePagesIT {
    private static Scenery scenery;

    private Browser browser;

    /** A page and what its pictures are called. */
    record Page(String name, String path) {}

    @BeforeAll
    static void furnish(Gateway gateway) {
        scenery = Scenery.in(gateway);
    }

    @AfterAll
    static void clear() {
        scenery.close();
    }

    static List<Page> pages() {
        return List.of(
                new Page("login", "/login?expired=true"),
                new Page("dashboard", "/dashboard"),
                new Page("messages", "/messages"),
                new Page("messages-none", "/messages?words=nothing+has+these+words&state=UNKNOWN"),
                new Page("story", "/messagestory?id=" + scenery.retried()),
                new Page("story-many", "/messagestory?id=" + scenery.toMany()),
                new Page("retention", "/retention"),
                new Page("send", "/sendtest"),
                new Page("connectors", "/connectors"),
                new Page("connector-choice", "/connectoredit"),
                new Page("connector-new", "/connectoredit?transport=smpp"),
                new Page("connector-edit", "/connectoredit?id=" + Scenery.UP),
                new Page("routes", "/routes"),
                new Page("keywords", "/keywords"),
                new Page("apps", "/apps"),
                new Page("app-edit", "/appedit?name=auto-reply"),
                new Page("app-edit-lines", "/appedit?name=optout"),
                new Page("broadcasts", "/broadcasts"),
                new Page("quiet", "/quiet"),
                new Page("contacts", "/contacts"),
                new Page("opt-outs", "/optouts"),
                new Page("accounts", "/accounts"),
                new Page("dead-letters", "/deadletters"));
    }

    static List<Page> errorPages() {
        return List.of(
                new Page("not-found", "/nothing-here"),
                new Page("no-message", "/messagestory?id=0"),
                new Page("problem", "/problems/not_found"));
    }

    static List<Page> allPages() {
        var all = new ArrayList<>(pages());
        all.addAll(errorPages());
        return all;
    }

    @BeforeEach
    void open(Gateway gateway, Browser fresh) {
        browser = fresh;
        browser.beAdmin(gateway);
    }

    private void mustFit(String what) {
        assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s is too wide by", what)
                .isEqualTo(0L);
        assertThat(browser.run("var nav = document.querySelector('.top nav');"
                        + "return nav == null ? 0 : nav.scrollWidth - nav.clientWidth"))
                .as("the navigation of %s hides", what)
                .isEqualTo(0L);
    }

    private void mustBeAccessible(String what) {
        var grave = Set.of("serious", "critical");
        assertThat(axe().analyze(browser.driver()).getViolations())
                .as(what)
                .filteredOn(rule -> grave.contains(rule.getImpact()))
                .extracting(ConsolePagesIT::words)
                .isEmpty();
    }

    /** In the page itself, which the newer way does in another window at twice the cost: it is for pages with frames. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe() {
        var axe = new AxeBuilder().setLegacyMode(true);
        axe.setOptions("{\"resultTypes\": [\"violations\"]}");
        return axe;
    }

    private void mustBeUsable(String name, Look look) {
        browser.photograph(name + "-" + look);
        mustFit(name + " " + look);
        if (look == Look.WIDE_LIGHT || look == Look.NARROW_DARK) {
            mustBeAccessible(name + " " + look);
        }
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("allPages")
    void every_page_fits_a_desk_and_a_phone_and_can_be_used_by_everybody_in_either_theme(Page page) {
        browser.open(page.path());
        for (var look : Look.values()) {
            browser.look(look);
            mustBeUsable(page.name(), look);
        }
        if (!errorPages().contains(page)) {
            assertThat(browser.complaints()).as("the browser's complaints").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/routes, routes:new, route:save, route-dialog",
        "/keywords, keywords:new, keyword:save, keyword-dialog",
        "/broadcasts, broadcasts:new, broadcast:save, broadcast-dialog",
        "/quiet, quiets:new, quiet:save, quiet-dialog",
        "/contacts, contacts:new, contact:save, contact-dialog",
        "/contacts, contacts:import, import:load, import-dialog",
        "/optouts, optouts:new, optout:save, opt-out-dialog",
        "/accounts, accounts:new, account:save, account-dialog",
        "/connectors, connectors:table:0:delete, connectors:yes, confirm-dialog"
    })
    void no_dialog_is_wider_than_its_screen_or_shuts_anybody_out(
            String path, String button, String shown, String name) {
        for (var look : List.of(Look.WIDE_LIGHT, Look.NARROW_DARK)) {
            browser.look(look);
            browser.open(path);
            browser.click(button);
            browser.await(shown);
            mustBeUsable(name, look);
        }
    }

    @Test
    void every_page_says_what_may_run_in_it_and_that_nobody_may_frame_it() {
        browser.open("/dashboard");
        for (var page : allPages()) {
            var headers = browser.headers(page.path());
            assertThat(headers.get("content-security-policy"))
                    .as(page.name())
                    .contains("frame-ancestors 'none'", "script-src 'self'", "form-action 'self'")
                    .doesNotContainPattern("script-src[^;,]*'unsafe")
                    .doesNotContainPattern("default-src[^;,]*'unsafe");
            assertThat(headers)
                    .as(page.name())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry("cache-control", "no-store");
        }
    }

    @Test
    void a_script_that_is_smuggled_into_a_page_does_not_run() {
        browser.open("/messages");
        browser.run("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.smuggled = true\">');"
                + "var script = document.createElement('script'); script.textContent = 'window.smuggled = true';"
                + "document.body.append(script)");
        var complaints = new ArrayList<String>();
        Eventually.isTrue("both are refused", () -> {
            complaints.addAll(browser.complaints());
            return complaints.stream()
                            .filter(words -> words.contains("Content Security Policy"))
                            .count()
                    >= 2;
        });
        assertThat(browser.run("return window.smuggled")).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"WIDE_LIGHT", "WIDE_DARK"})
    void the_theme_that_is_chosen_survives_a_reload(Look system) {
        browser.look(system);
        browser.open("/messages");
        var before = ground();
        browser.click("theme");
        Eventually.isTrue("the theme is the other one", () -> !ground().equals(before));
        var chosen = ground();
        browser.reload();
        assertThat(ground()).isEqualTo(chosen);
        browser.open("/dashboard");
        assertThat(ground()).isEqualTo(chosen);
        browser.click("theme");
        Eventually.isTrue("the theme is the first one", () -> ground().equals(before));
    }

    @Test
    void without_a_choice_the_system_s_theme_is_taken() {
        browser.open("/messages");
        var light = ground();
        browser.look(Look.WIDE_DARK);
        Eventually.isTrue("the theme is dark", () -> !ground().equals(light));
    }

    private String ground() {
        return (String) browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void every_part_is_a_link_away() {
        browser.open("/dashboard");
        for (var part : List.of(
                new Page("Messages", "/messages"),
                new Page("Send a test", "/sendtest"),
                new Page("Connectors", "/connectors"),
                new Page("Routes", "/routes"),
                new Page("Keywords", "/keywords"),
                new Page("Apps", "/apps"),
                new Page("Contacts", "/contacts"),
                new Page("Opt-outs", "/optouts"),
                new Page("Schedules", "/broadcasts"),
                new Page("Quiet hours", "/quiet"),
                new Page("Accounts", "/accounts"),
                new Page("Dashboard", "/dashboard"))) {
            browser.click(org.openqa.selenium.By.linkText(part.name()));
            browser.awaitPath(part.path());
            assertThat(browser.texts("nav a[aria-current=page]")).containsExactly(part.name());
        }
    }
}
