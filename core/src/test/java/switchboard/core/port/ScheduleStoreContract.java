package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleSubmission;

/** What everybody who keeps schedules does. */
public interface ScheduleStoreContract {

    /** With nothing in it. */
    ScheduleStore store();

    static Planned planned(String name, Instant next) {
        return Planned.first(
                new Schedule(
                        name,
                        "shop",
                        "0 9 * * 1",
                        ZoneId.of("Europe/Berlin"),
                        true,
                        new ExampleSubmission().from("MyBank").build()),
                next);
    }

    @Test
    default void they_are_kept_as_they_are_and_sorted_by_name() {
        store().save(planned("weekly", NOON));
        store().save(planned("daily", null));
        assertThat(store().all()).containsExactly(planned("daily", null), planned("weekly", NOON));
        assertThat(store().find("weekly")).contains(planned("weekly", NOON));
        assertThat(store().find("yearly")).isEmpty();
    }

    @Test
    default void a_name_is_there_once() {
        store().save(planned("weekly", NOON));
        store().save(planned("weekly", NOON.plusSeconds(60)));
        assertThat(store().all()).containsExactly(planned("weekly", NOON.plusSeconds(60)));
    }

    @Test
    default void due_is_what_comes_now_or_should_have_come() {
        store().save(planned("now", NOON));
        store().save(planned("missed", NOON.minusSeconds(60)));
        store().save(planned("later", NOON.plusMillis(1)));
        store().save(planned("never", null));
        assertThat(store().due(NOON))
                .extracting(one -> one.schedule().name())
                .containsExactlyInAnyOrder("missed", "now");
    }

    @Test
    default void what_was_run_waits_for_its_next_occurrence() {
        var weekly = planned("weekly", NOON);
        store().save(weekly);
        var after = new Planned(weekly.schedule(), NOON.plusSeconds(60), NOON, "accepted");
        store().settle(NOON, after);
        assertThat(store().find("weekly")).contains(after);
    }

    @Test
    default void what_was_changed_while_it_ran_stays_as_it_was_changed() {
        var weekly = planned("weekly", NOON);
        store().save(planned("weekly", NOON.plusSeconds(7)));
        store().settle(NOON, new Planned(weekly.schedule(), NOON.plusSeconds(60), NOON, "accepted"));
        assertThat(store().find("weekly")).contains(planned("weekly", NOON.plusSeconds(7)));
    }

    @Test
    default void what_was_removed_while_it_ran_stays_removed() {
        var weekly = planned("weekly", NOON);
        store().save(weekly);
        store().remove("weekly");
        store().remove("weekly");
        store().settle(NOON, weekly);
        assertThat(store().all()).isEmpty();
    }
}
