package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.port.Planned;
import switchboard.core.port.Problem;
import switchboard.core.port.Schedule;
import switchboard.core.port.Submission;
import switchboard.web.edge.Refusal;

class ScheduleBodyTest {
    private static final Submission HELLO = Submission.text(null, List.of("+491701234567"), "Hello");

    private static List<Problem> refused(String name, ScheduleBody body) {
        return catchThrowableOfType(Refusal.class, () -> body.schedule(name, "shop"))
                .document()
                .problems();
    }

    @Test
    void it_is_active_and_by_utc_unless_told() {
        assertThat(new ScheduleBody("0 9 * * 1", null, null, HELLO).schedule("news", "shop"))
                .isEqualTo(new Schedule("news", "shop", "0 9 * * 1", ZoneId.of("UTC"), true, HELLO));
    }

    @Test
    void it_is_shown_as_it_was_written() {
        var schedule = new ScheduleBody("0 9 * * 1", "Europe/Berlin", false, HELLO).schedule("news", "shop");
        assertThat(ScheduleView.of(Planned.first(schedule, null)))
                .isEqualTo(
                        new ScheduleView("news", "shop", "0 9 * * 1", "Europe/Berlin", false, null, null, "", HELLO));
    }

    @Test
    void every_field_that_is_wrong_is_named() {
        assertThat(refused("news", new ScheduleBody(null, "Moon/Tycho", null, null)))
                .extracting(Problem::field)
                .containsExactly("cron", "message", "zone");
    }

    @Test
    void a_name_that_is_none_is_named() {
        assertThat(refused("News!", new ScheduleBody("0 9 * * 1", null, null, HELLO)))
                .extracting(Problem::field)
                .containsExactly("name");
    }
}
