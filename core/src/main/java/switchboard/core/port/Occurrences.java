package switchboard.core.port;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Reads cron expressions. */
public interface Occurrences {

    /**
     * The first occurrence after a moment, by the clock of the zone; empty if there is none.
     *
     * @throws IllegalArgumentException that says what is wrong with the expression
     */
    Optional<Instant> next(String cron, ZoneId zone, Instant after);
}
