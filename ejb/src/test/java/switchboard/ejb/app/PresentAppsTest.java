package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.delivery.Setting;
import switchboard.core.phase.App;
import switchboard.ejb.Beans;

class PresentAppsTest {
    private static final App ANNA = new Named("anna");
    private static final App BEN = new Named("ben");
    private static final App CLARA = new Named("clara");

    /** Does nothing. */
    private record Named(String name) implements App {}

    /** Does not even know its name. */
    private static final class Broken implements App {
        @Override
        public String name() {
            throw new IllegalStateException("out of order");
        }
    }

    /** Does not know what can be set. */
    private static final class Clueless implements App {
        @Override
        public List<Setting> settings() {
            throw new IllegalStateException("no idea");
        }
    }

    @Test
    void beans_stand_in_the_order_of_their_names() {
        assertThat(new PresentApps(Beans.of(CLARA, ANNA)).present()).containsExactly(ANNA, CLARA);
    }

    @Test
    void a_bean_that_fails_or_has_the_name_of_another_one_is_left_out() {
        assertThat(new PresentApps(Beans.of(new Broken(), new Clueless(), ANNA, new Named("anna"), new Named("")))
                        .present())
                .containsExactly(ANNA);
    }

    @Test
    void an_app_is_there_from_its_registration_to_its_end() {
        var apps = new PresentApps(Beans.of(ANNA, CLARA));
        try (var registration = apps.register(BEN)) {
            assertThat(registration).isNotNull();
            assertThat(apps.present()).containsExactly(ANNA, BEN, CLARA);
        }
        assertThat(apps.present()).containsExactly(ANNA, CLARA);
    }

    @Test
    void a_second_end_takes_nobody_else_away() {
        var apps = new PresentApps(Beans.of());
        var first = apps.register(ANNA);
        first.close();
        apps.register(ANNA);
        first.close();
        assertThat(apps.present()).containsExactly(ANNA);
    }

    @Test
    void the_list_is_the_same_until_an_app_comes_or_goes() {
        var apps = new PresentApps(Beans.of(ANNA));
        assertThat(apps.present()).isSameAs(apps.present());
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        var apps = new PresentApps(Beans.of(ANNA));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> apps.register(new Named("anna")))
                .withMessage("app has the name of another one: anna");
        assertThat(apps.present()).containsExactly(ANNA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a/b", "a name", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void a_name_that_no_app_can_have_is_refused(String name) {
        var apps = new PresentApps(Beans.of());
        assertThatIllegalArgumentException().isThrownBy(() -> apps.register(new Named(name)));
    }
}
