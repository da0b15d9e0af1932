package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.phase.App;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Greeter;
import switchboard.web.fake.MemoryCatalog;
import switchboard.web.fake.MemorySettings;

class AppsTest {
    private final Apps page = new Apps();
    private List<App> present = List.of(new Greeter("anna"), new Greeter("ben"), new Greeter("clara"));

    AppsTest() {
        page.apps = () -> present;
        page.settings = new MemorySettings(new MemoryCatalog(), page.apps);
        page.console = new Console() {
            @Override
            void mustBeAdmin() {}
        };
    }

    private List<String> names() {
        return page.getRows().stream().map(AppRow::name).toList();
    }

    @Test
    void an_app_goes_up_and_down() {
        page.up(page.getRows().get(2));
        assertThat(names()).containsExactly("anna", "clara", "ben");
        page.down(page.getRows().get(0));
        assertThat(names()).containsExactly("clara", "anna", "ben");
    }

    @Test
    void the_first_goes_no_higher_and_the_last_no_lower() {
        page.up(page.getRows().get(0));
        page.down(page.getRows().get(2));
        assertThat(names()).containsExactly("anna", "ben", "clara");
    }

    @Test
    void a_row_tells_whether_messages_meet_the_app() {
        page.settings.save(AppPlan.STANDARD.withApps(
                List.of(new AppChoice("anna", true, Map.of("repeat", "2")), new AppChoice("ben", false, Map.of()))));
        present = List.of(new Greeter("ben"), new Greeter("clara"));
        assertThat(page.getRows()).extracting(AppRow::state).containsExactly("not there", "off", "on");
        assertThat(page.getRows()).extracting(AppRow::tone).containsExactly("idle", "idle", "good");
    }

    @Test
    void a_row_tells_why_an_app_is_not_asked() {
        var row = AppRow.of(1, new AppChoice("anna", true, Map.of("greeting", "Damn")), new Greeter("anna"));
        assertThat(row.state()).isEqualTo("unable");
        assertThat(row.problem()).isEqualTo("greeting is rude");
    }
}
