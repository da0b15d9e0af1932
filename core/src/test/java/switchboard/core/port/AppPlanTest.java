package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Setting;
import switchboard.core.phase.App;
import switchboard.core.phase.PhaseRules;

class AppPlanTest {
    private static final App ANNA = new Greeter("anna");
    private static final App BEN = new Greeter("ben");
    private static final List<App> BOTH = List.of(ANNA, BEN);

    /** As long as nobody switches it on, it is off. */
    private static final class Shy implements App {
        @Override
        public boolean startsOn() {
            return false;
        }
    }

    /** Fails with whatever it is given. */
    private static final class Broken implements App {
        @Override
        public App configured(Map<String, String> settings) {
            throw new IllegalStateException("out of order");
        }
    }

    /** Does not even know what can be set. */
    private static final class Clueless implements App {
        @Override
        public List<Setting> settings() {
            throw new IllegalStateException("no idea");
        }
    }

    private static AppChoice choice(String name, Map<String, String> settings) {
        return new AppChoice(name, true, settings);
    }

    private static AppPlan plan(AppChoice... apps) {
        return AppPlan.STANDARD.withApps(List.of(apps));
    }

    private static List<Problem> problems(AppChoice choice) {
        return plan(choice).problems(BOTH, AppPlan.STANDARD);
    }

    @Test
    void without_a_word_messages_meet_every_app_in_the_order_of_their_names() {
        assertThat(AppPlan.STANDARD.asked(BOTH)).containsExactly(ANNA, BEN);
    }

    @Test
    void an_app_that_does_not_start_on_has_to_be_switched_on() {
        var shy = List.<App>of(new Shy());
        assertThat(AppPlan.STANDARD.asked(shy)).isEmpty();
        assertThat(plan(choice("Shy", Map.of())).asked(shy)).isEqualTo(shy);
    }

    @Conforms(sheet = "rapidsms", cases = 98)
    @Test
    void apps_that_are_named_come_first_and_in_the_plans_order() {
        assertThat(plan(choice("ben", Map.of())).asked(BOTH)).containsExactly(BEN, ANNA);
    }

    @Conforms(sheet = "rapidsms", cases = 98)
    @Test
    void an_app_that_is_off_is_not_asked() {
        assertThat(plan(new AppChoice("anna", false, Map.of())).asked(BOTH)).containsExactly(BEN);
    }

    @Test
    void an_app_that_is_not_there_is_not_missed() {
        assertThat(plan(choice("clara", Map.of())).asked(BOTH)).containsExactly(ANNA, BEN);
    }

    @Test
    void an_app_gets_its_settings_and_the_defaults_of_the_others() {
        assertThat(plan(choice("ben", Map.of("repeat", "2"))).asked(BOTH))
                .containsExactly(new Greeter("ben", "HelloHello"), ANNA);
    }

    @Test
    void an_app_that_can_not_work_with_its_settings_any_more_is_not_asked() {
        assertThat(plan(choice("ben", Map.of("greeting", "Damn"))).asked(BOTH)).containsExactly(ANNA);
        assertThat(AppPlan.STANDARD.asked(List.of(ANNA, new Broken()))).containsExactly(ANNA);
        assertThat(AppPlan.STANDARD.asked(List.of(ANNA, new Clueless()))).containsExactly(ANNA);
    }

    @Test
    void a_plan_can_name_all_that_are_there() {
        assertThat(plan(choice("ben", Map.of("repeat", "2"))).naming(BOTH).apps())
                .containsExactly(choice("ben", Map.of("repeat", "2")), choice("anna", Map.of()));
    }

    @Test
    void an_unknown_app_is_refused() {
        assertThat(problems(choice("clara", Map.of())))
                .containsExactly(new Problem("apps[0].name", "unknown_app", "app \"clara\" does not exist"));
    }

    @Test
    void what_is_said_of_an_app_that_went_away_may_stay() {
        var before = plan(choice("clara", Map.of("a", "1")));
        assertThat(before.problems(BOTH, before)).isEmpty();
        assertThat(plan(new AppChoice("clara", false, Map.of("a", "1"))).problems(BOTH, before))
                .isEmpty();
        assertThat(plan(choice("clara", Map.of("a", "2"))).problems(BOTH, before))
                .extracting(Problem::code)
                .containsExactly("unknown_app");
    }

    @Test
    void an_unknown_setting_is_refused() {
        assertThat(problems(choice("anna", Map.of("colour", "red"))))
                .containsExactly(
                        new Problem("apps[0].settings.colour", "unknown_setting", "colour is no setting of this app"));
    }

    @Test
    void a_setting_of_the_wrong_form_is_refused() {
        assertThat(problems(choice("anna", Map.of("repeat", "often"))))
                .containsExactly(new Problem(
                        "apps[0].settings.repeat", "bad_setting", "repeat is not a whole number from 0: often"));
    }

    @Test
    void what_the_app_itself_objects_to_is_refused() {
        assertThat(problems(choice("anna", Map.of("greeting", "Damn"))))
                .containsExactly(new Problem("apps[0].settings.greeting", "bad_setting", "greeting is rude"));
    }

    @Test
    void an_app_that_fails_to_take_settings_is_told() {
        assertThat(choice("Broken", Map.of()).problems(new Broken()))
                .extracting(Problem::detail)
                .containsExactly("the app failed to take them: java.lang.IllegalStateException: out of order");
    }

    @Test
    void settings_that_are_bad_by_now_keep_nobody_from_changing_the_rest() {
        var before = plan(choice("anna", Map.of("greeting", "Damn")));
        assertThat(before.with(new AppChoice("anna", false, Map.of("greeting", "Damn")))
                        .problems(BOTH, before))
                .isEmpty();
    }

    @Test
    void no_app_has_two_places() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(choice("anna", Map.of()), new AppChoice("anna", false, Map.of())))
                .withMessage("apps has one of them twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.099S", "PT60.001S", "PT-1S"})
    void the_limit_of_a_call_has_limits(String limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AppPlan(List.of(), false, false, Duration.parse(limit)))
                .withMessage("longestCall is not from PT0.1S to PT1M");
    }

    @Test
    void rules_are_ours_or_those_of_rapidsms() {
        assertThat(AppPlan.STANDARD.rules()).isEqualTo(PhaseRules.STANDARD);
        assertThat(new AppPlan(List.of(), true, true, Duration.ofSeconds(1)).rules())
                .isEqualTo(PhaseRules.RAPIDSMS);
    }
}
