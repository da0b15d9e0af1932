package switchboard.core.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A schedule and where it stands.
 *
 * @param next the occurrence that comes next, or is due; null if none comes
 * @param last the occurrence that was run or skipped last; null before the first
 * @param result what became of that, in words; empty before the first
 */
public record Planned(
        Schedule schedule, @Nullable Instant next, @Nullable Instant last, String result) {

    /** One that has not run yet. */
    public static Planned first(Schedule schedule, @Nullable Instant next) {
        return new Planned(schedule, next, null, "");
    }
}
