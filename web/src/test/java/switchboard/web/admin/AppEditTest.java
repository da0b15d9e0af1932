package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Greeter;
import switchboard.web.edge.Refusal;
import switchboard.web.fake.MemoryCatalog;
import switchboard.web.fake.MemorySettings;

class AppEditTest {
    private final AppEdit page = new AppEdit();

    AppEditTest() {
        page.apps = () -> List.of(new Greeter("anna"), new Greeter("ben"));
        page.settings = new MemorySettings(new MemoryCatalog(), page.apps);
        page.settings.save(AppPlan.STANDARD.withApps(
                List.of(new AppChoice("anna", true, Map.of("greeting", "Servus", "key", "s3cret")))));
        page.console = new Console() {
            @Override
            void mustBeAdmin() {}
        };
    }

    private void open(String name) {
        page.setName(name);
        page.load();
    }

    private SettingField field(String key) {
        return page.getFields().stream()
                .filter(field -> field.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private AppChoice saved(String name) {
        return page.settings.current().apps().choice(name).orElseThrow();
    }

    @Test
    void settings_are_changed_and_a_secret_stays_what_it_is() {
        open("anna");
        assertThat(field("key").getValue()).isEmpty();
        field("greeting").setValue("");
        field("repeat").setValue("2");
        page.setOn(false);
        assertThat(page.save()).startsWith("/apps");
        assertThat(saved("anna")).isEqualTo(new AppChoice("anna", false, Map.of("repeat", "2", "key", "s3cret")));
    }

    @Test
    void an_app_that_was_never_set_up_gets_a_place() {
        open("ben");
        field("greeting").setValue("Moin");
        page.save();
        assertThat(saved("ben").settings()).containsExactly(Map.entry("greeting", "Moin"));
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        open("anna");
        field("repeat").setValue("often");
        assertThat(page.save()).isNull();
        assertThat(page.error("settings.repeat")).isEqualTo("repeat is not a whole number from 0: often");
        field("repeat").setValue("");
        field("greeting").setValue("Damn");
        assertThat(page.save()).isNull();
        assertThat(page.error("settings.greeting")).isEqualTo("greeting is rude");
    }

    @Test
    void an_app_that_is_not_there_has_no_page() {
        assertThatThrownBy(() -> open("clara")).isInstanceOf(Refusal.class);
    }
}
