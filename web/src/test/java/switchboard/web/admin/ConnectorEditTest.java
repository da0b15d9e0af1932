package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.RetryPolicy;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.SecretsOf;
import switchboard.web.fake.MemoryCatalog;
import switchboard.web.fake.MemorySettings;

class ConnectorEditTest {
    private final MemoryCatalog catalog = new MemoryCatalog();
    private final MemorySettings settings = new MemorySettings(catalog);
    private final ConnectorEdit page = new ConnectorEdit();

    @BeforeEach
    void wire() {
        page.catalog = catalog;
        page.settings = settings;
        page.secrets = SecretsOf.catalog(catalog);
        page.console = new Console() {
            @Override
            void mustBeAdmin() {}
        };
    }

    @Test
    void a_secret_is_not_in_the_form_and_stays_what_it_is() {
        open("backup");
        assertThat(field("password").getValue()).isEmpty();
        field("host").setValue("elsewhere");
        assertThat(page.save()).startsWith("/connectors");
        assertThat(settings.current().connector("backup").orElseThrow().settings())
                .containsEntry("host", "elsewhere")
                .containsEntry("password", "s3cret");
    }

    @Test
    void a_new_secret_replaces_the_old_one() {
        open("backup");
        field("password").setValue("other");
        page.save();
        assertThat(settings.current().connector("backup").orElseThrow().settings())
                .containsEntry("password", "other");
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        open("backup");
        field("host").setValue("");
        field("port").setValue("abc");
        assertThat(page.save()).isNull();
        assertThat(page.error("settings.host")).isEqualTo("is required");
        assertThat(page.error("settings.port")).startsWith("is not a whole number");
    }

    @Test
    void a_new_one_does_not_replace_an_old_one() {
        page.setTransport("smpp");
        page.load();
        page.setId("backup");
        assertThat(page.save()).isNull();
        assertThat(page.error("id")).isEqualTo("is in use already");
    }

    @Test
    void repeats_are_a_schedule() {
        open("backup");
        page.setSchedule("1s, 2m* until 2d");
        page.setResendUnknown(false);
        page.save();
        assertThat(settings.current().connector("backup").orElseThrow().retryPolicy())
                .isEqualTo(new RetryPolicy(
                        List.of(Duration.ofSeconds(1), Duration.ofMinutes(2)), Duration.ofDays(2), false));
    }

    @Test
    void a_schedule_that_is_none_is_told_at_its_field() {
        open("backup");
        page.setSchedule("PT5S");
        page.save();
        assertThat(page.error("schedule")).startsWith("\"PT5S\" is not a length of time");
    }

    @Test
    void a_schedule_without_end_is_told_at_its_field() {
        open("backup");
        page.setSchedule("1s, 31d* until 60d");
        page.save();
        assertThat(page.error("schedule")).contains("30d");
    }

    @Test
    void settings_stand_under_their_headings() {
        open("backup");
        assertThat(page.getLine())
                .extracting(SettingField::getKey)
                .contains("host")
                .doesNotContain("enquireLink");
        assertThat(page.getGroups()).extracting(SettingGroup::name).containsExactly("Timers");
    }

    @Test
    void a_group_opens_when_something_is_set_in_it_or_wrong() {
        open("backup");
        var timers = page.getGroups().get(0);
        assertThat(page.opens(timers)).isFalse();
        field("enquireLink").setValue("soon");
        assertThat(timers.summary()).startsWith("1");
        assertThat(page.opens(timers)).isTrue();
        page.save();
        field("enquireLink").setValue("");
        assertThat(page.opens(timers)).isTrue();
    }

    @Test
    void a_connector_that_is_not_there_has_no_page() {
        page.setId("nobody");
        assertThatThrownBy(page::load).isInstanceOf(Refusal.class);
    }

    private void open(String id) {
        page.setId(id);
        page.load();
    }

    private SettingField field(String key) {
        return Stream.concat(
                        page.getLine().stream(), page.getGroups().stream().flatMap(group -> group.fields().stream()))
                .filter(field -> field.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
