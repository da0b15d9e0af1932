package switchboard.web.api;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Problem;
import switchboard.core.port.Schedule;
import switchboard.core.port.Submission;
import switchboard.web.edge.Refusal;

/**
 * A schedule as a client writes it.
 *
 * @param zone such as {@code Europe/Berlin}; absent: UTC
 * @param active absent: yes
 */
record ScheduleBody(
        @Nullable String cron,
        @Nullable String zone,
        @Nullable Boolean active,
        @Nullable Submission message) {

    /** @throws Refusal that names every field which can't be */
    Schedule schedule(String name, String account) {
        var problems = new ArrayList<Problem>();
        if (cron == null) {
            problems.add(new Problem("cron", "required", "is required"));
        }
        if (message == null) {
            problems.add(new Problem("message", "required", "is required"));
        }
        var place = place(problems);
        Fields.mustBeEmpty(problems);
        return Fields.read(() -> new Schedule(
                name,
                account,
                Objects.requireNonNull(cron),
                place,
                !Boolean.FALSE.equals(active),
                Objects.requireNonNull(message)));
    }

    private ZoneId place(List<Problem> problems) {
        try {
            if (zone == null || zone.length() <= 50) {
                return ZoneId.of(Objects.requireNonNullElse(zone, "UTC"));
            }
        } catch (DateTimeException e) {
            // It is told below, like one that is too long.
        }
        problems.add(new Problem("zone", "bad_zone", "is not a time zone such as Europe/Berlin"));
        return ZoneId.of("UTC");
    }
}
