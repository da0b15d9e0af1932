package switchboard.web.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Planned;
import switchboard.core.port.Submission;

/**
 * A schedule as the API shows it.
 *
 * @param next absent if it is not active
 * @param last absent before its first run
 * @param result of the last run
 */
record ScheduleView(
        String name,
        String account,
        String cron,
        String zone,
        boolean active,
        @Nullable Instant next,
        @Nullable Instant last,
        String result,
        Submission message) {

    static ScheduleView of(Planned planned) {
        var schedule = planned.schedule();
        return new ScheduleView(
                schedule.name(),
                schedule.account(),
                schedule.cron(),
                schedule.zone().getId(),
                schedule.active(),
                planned.next(),
                planned.last(),
                planned.result(),
                schedule.message());
    }
}
