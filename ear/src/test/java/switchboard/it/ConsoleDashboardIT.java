package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What an operator sees at one glance, without asking again. */
@ExtendWith({RunningGateway.class, RunningBrowser.class})
class ConsoleDashboardIT {
    private static final By SENT = By.cssSelector(".tile-SENT .tile-total");

    private Gateway gateway;
    private Browser browser;

    @BeforeEach
    void open(Gateway running, Browser fresh) {
        gateway = running;
        browser = fresh;
        browser.beAdmin(gateway);
        browser.open("/dashboard");
    }

    private long sent() {
        return Long.parseLong(browser.text(SENT).replaceAll("[^0-9]", ""));
    }

    @Test
    void the_router_the_queues_and_the_rates_are_there() {
        assertThat(browser.text("router")).isEqualTo("tracked");
        assertThat(browser.texts(".tile-label"))
                .containsExactly("Accepted", "Sent", "Delivered", "Received", "Retried", "Failed");
        assertThat(browser.text("dashboard:queues")).contains("switchboard.outgoing", "switchboard.incoming");
        assertThat(browser.shows(By.cssSelector("canvas"))).isTrue();
    }

    @Test
    void what_is_sent_is_counted_without_a_reload() {
        try (var smsc = Smsc.start();
                var line = Line.open(gateway, smsc)) {
            browser.run("window.notReloaded = true");
            var before = sent();
            line.send(Map.of());
            line.send(Map.of("to", line.number(1)));
            Eventually.isTrue("both are counted", () -> sent() >= before + 2);
            assertThat(browser.run("return window.notReloaded")).isEqualTo(true);
        }
    }

    @Test
    void a_line_that_breaks_shows_its_new_state_and_why_without_a_reload() {
        var smsc = Smsc.start();
        try (var line = Line.open(gateway, smsc)) {
            browser.awaitRow("dashboard:connectors", line.id(), "up");
            smsc.close();
            Eventually.isTrue(
                    "the line is not up",
                    () -> !browser.row("dashboard:connectors", line.id()).contains("\nup\n"));
            browser.awaitRow("dashboard:connectors", line.id(), "waiting");
        } finally {
            smsc.close();
        }
    }
}
