package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.phase.App;
import switchboard.core.phase.AppCalls;
import switchboard.core.phase.Reply;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.Greeter;

class CurrentPhasesTest {
    private final FixedSettings settings = new FixedSettings();
    private final List<Duration> limits = new ArrayList<>();
    private List<App> present = List.of(new Greeter("anna"));
    private final CurrentPhases phases = new CurrentPhases(() -> present, settings, limit -> {
        limits.add(limit);
        return AppCalls.direct();
    });

    private List<String> answers() {
        var message = ExampleMessage.incoming(1).build();
        return phases.get().incoming(List.of(message)).get(0).replies().stream()
                .map(Reply::text)
                .toList();
    }

    private void plan(Map<String, String> ofAnna, Duration longestCall) {
        settings.become(new AppPlan(List.of(new AppChoice("anna", true, ofAnna)), false, false, longestCall));
    }

    @Test
    void an_app_that_comes_is_asked_from_then_on() {
        assertThat(answers()).containsExactly("Hello from anna");
        present = List.of(new Greeter("anna"), new Greeter("ben"));
        assertThat(answers()).containsExactly("Hello from anna", "Hello from ben");
    }

    @Test
    void changed_settings_hold_for_the_next_batch() {
        assertThat(answers()).containsExactly("Hello from anna");
        plan(Map.of("greeting", "Servus"), Duration.ofSeconds(5));
        assertThat(answers()).containsExactly("Servus from anna");
    }

    @Test
    void what_does_not_change_is_not_made_anew() {
        assertThat(phases.get()).isSameAs(phases.get());
    }

    @Test
    void calls_are_limited_as_the_plan_says() {
        answers();
        plan(Map.of("greeting", "Servus"), Duration.ofSeconds(5));
        answers();
        plan(Map.of(), Duration.ofSeconds(1));
        answers();
        assertThat(limits).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(1));
    }
}
