package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;

import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryScheduleStore;
import switchboard.core.port.Occurrences;
import switchboard.core.port.Planned;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.Problem;
import switchboard.core.port.Schedule;

class PlanTest {
    private static final Schedule NEWS = news(new ExampleSubmission(), true);

    private final InMemoryScheduleStore store = new InMemoryScheduleStore();

    private static Schedule news(ExampleSubmission message, boolean active) {
        return new Schedule("news", "shop", "0 9 * * *", ZoneOffset.UTC, active, message.build());
    }

    private Plan plan(Occurrences occurrences) {
        return new Plan(
                store,
                occurrences,
                FixedSettings.of(Examples.connector("sim")),
                (text, connector) -> new Measure("GSM7", 1, 0, 0),
                new InMemoryContacts(FixedSettings.of()),
                CLOCK,
                Examples.ids());
    }

    private Plan plan() {
        return plan((cron, zone, after) -> Optional.of(after.plusSeconds(60)));
    }

    @Test
    void a_good_one_waits_for_its_first_occurrence() {
        assertThat(plan().save(NEWS)).isEmpty();
        assertThat(store.all()).containsExactly(Planned.first(NEWS, NOON.plusSeconds(60)));
    }

    @Test
    void one_that_is_not_active_waits_for_nothing() {
        assertThat(plan().save(news(new ExampleSubmission(), false))).isEmpty();
        assertThat(store.find("news").orElseThrow().next()).isNull();
    }

    @Test
    void a_change_keeps_what_is_known_of_the_last_run() {
        store.save(new Planned(NEWS, NOON, NOON.minusSeconds(60), "accepted"));
        plan().save(news(new ExampleSubmission().text("Bye"), true));
        var changed = store.find("news").orElseThrow();
        assertThat(changed.last()).isEqualTo(NOON.minusSeconds(60));
        assertThat(changed.result()).isEqualTo("accepted");
    }

    @Test
    void what_is_wrong_with_the_message_is_told_by_its_field() {
        assertThat(plan().save(news(new ExampleSubmission().to("x;y").connector("gone"), true)))
                .extracting(Problem::field)
                .containsExactly("message.to[0]", "message.connector");
        assertThat(store.all()).isEmpty();
    }

    @Test
    void time_and_reference_are_the_schedule_s_own() {
        var message = new ExampleSubmission().notBefore("2026-03-01T13:00:00Z").clientReference("x");
        assertThat(plan().save(news(message, true)))
                .extracting(Problem::field)
                .containsExactly("message.notBefore", "message.clientReference");
    }

    @Test
    void an_expression_that_is_none_is_named() {
        var plan = plan((cron, zone, after) -> {
            throw new IllegalArgumentException("has 2 fields, not 5");
        });
        assertThat(plan.save(NEWS)).containsExactly(new Problem("cron", "bad_cron", "cron has 2 fields, not 5"));
    }

    @Test
    void an_expression_that_never_comes_is_refused() {
        assertThat(plan((cron, zone, after) -> Optional.empty()).save(NEWS))
                .containsExactly(new Problem("cron", "bad_cron", "cron never comes: \"0 9 * * *\""));
    }
}
