package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Greeter;
import switchboard.core.port.Problem;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.Secrets;
import switchboard.web.fake.MemoryCatalog;
import switchboard.web.fake.MemorySettings;

/** Two apps that greet: anna and ben. */
class AppsResourceTest {
    private final AppsResource apps = new AppsResource();

    AppsResourceTest() {
        apps.apps = () -> List.of(new Greeter("anna"), new Greeter("ben"));
        apps.settings = new MemorySettings(new MemoryCatalog(), apps.apps);
    }

    private static AppsBody order(AppBody... bodies) {
        return new AppsBody(null, null, null, List.of(bodies));
    }

    private static AppBody body(String name, Map<String, String> settings) {
        return new AppBody(name, null, settings);
    }

    private List<String> names() {
        return apps.list().apps().stream().map(AppView::name).toList();
    }

    private static List<Problem> refused(Runnable request) {
        return catchThrowableOfType(Refusal.class, request::run).document().problems();
    }

    @Test
    void all_apps_are_told_with_what_can_be_set() {
        var list = apps.list();
        assertThat(list.longestCall()).isEqualTo(Duration.ofSeconds(5));
        assertThat(names()).containsExactly("anna", "ben");
        assertThat(list.apps().get(0).options())
                .extracting(AppView.Option::key)
                .containsExactly("greeting", "repeat", "key");
    }

    @Test
    void apps_stand_in_the_order_that_is_asked_for() {
        apps.put(order(new AppBody("ben", null, null)));
        assertThat(names()).containsExactly("ben", "anna");
    }

    @Test
    void what_is_absent_stays_as_it_is() {
        apps.put("anna", new AppBody(null, false, Map.of("greeting", "Servus")));
        apps.put(new AppsBody(true, null, "PT1S", null));
        apps.put("anna", new AppBody(null, true, null));
        assertThat(apps.settings.current().apps())
                .isEqualTo(new AppPlan(
                        List.of(
                                new AppChoice("anna", true, Map.of("greeting", "Servus")),
                                new AppChoice("ben", true, Map.of())),
                        true,
                        false,
                        Duration.ofSeconds(1)));
    }

    @Test
    void a_secret_goes_in_and_never_comes_out() {
        apps.put("anna", body(null, Map.of("key", "s3cret")));
        assertThat(apps.get("anna").settings()).containsExactly(Map.entry("key", Secrets.MASK));
        apps.put("anna", body("anna", Map.of("key", Secrets.MASK, "repeat", "2")));
        assertThat(apps.settings.current().apps().choice("anna").orElseThrow().settings())
                .containsOnly(Map.entry("key", "s3cret"), Map.entry("repeat", "2"));
    }

    @Test
    void an_unknown_app_is_refused_with_its_field() {
        assertThat(refused(() -> apps.put(order(body("anna", null), body("clara", null)))))
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("apps[1].name", "unknown_app"));
        assertThat(catchThrowableOfType(Refusal.class, () -> apps.get("clara"))
                        .document()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_setting_that_can_not_be_is_refused_with_its_field() {
        assertThat(refused(() -> apps.put(order(body("ben", Map.of("repeat", "often"))))))
                .extracting(Problem::field)
                .containsExactly("apps[0].settings.repeat");
        assertThat(refused(() -> apps.put("ben", body(null, Map.of("colour", "red")))))
                .extracting(Problem::field)
                .containsExactly("settings.colour");
    }

    @Test
    void a_mask_of_nothing_is_refused() {
        assertThat(refused(() -> apps.put(order(body("ben", Map.of("key", Secrets.MASK))))))
                .extracting(Problem::field)
                .containsExactly("apps[0].settings.key");
    }

    @Test
    void an_app_without_a_name_or_with_two_places_is_refused() {
        assertThat(refused(() -> apps.put(order(body(null, null)))))
                .extracting(Problem::field)
                .containsExactly("apps[0].name");
        assertThat(refused(() -> apps.put(order(body("ben", null), body("ben", null)))))
                .extracting(Problem::field)
                .containsExactly("apps[1].name");
        assertThat(refused(() -> apps.put("ben", body("anna", null))))
                .extracting(Problem::field)
                .containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "PT0S", "PT2M"})
    void a_limit_that_can_not_be_is_refused(String limit) {
        assertThat(refused(() -> apps.put(new AppsBody(null, null, limit, null))))
                .extracting(Problem::field)
                .containsExactly("longestCall");
    }

    @Test
    void what_was_said_of_an_app_is_forgotten() {
        apps.put("ben", new AppBody(null, false, Map.of("repeat", "2")));
        apps.forget("ben");
        assertThat(apps.get("ben").on()).isTrue();
        assertThat(apps.get("ben").settings()).isEmpty();
    }

    @Test
    void an_app_that_went_away_keeps_its_place() {
        apps.put("anna", body(null, Map.of("greeting", "Servus")));
        apps.apps = () -> List.of(new Greeter("ben"));
        assertThat(apps.get("anna").present()).isFalse();
        assertThat(apps.get("anna").settings()).containsExactly(Map.entry("greeting", Secrets.MASK));
    }
}
