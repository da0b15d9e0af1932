package switchboard.ejb.transport.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.ConnectorState.Phase;

/**
 * Whether a network can be reached. There is no connection to keep, so a line is up until one can't be made; then it
 * rests, twice as long each time, and what waits for it stays in its queue instead of using up its attempts.
 * Thread-safe.
 */
final class Reach {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final InstantSource clock;
    private Instant since;
    private Instant restsUntil = Instant.MIN;
    private int failures;
    private @Nullable String lastError;

    Reach(InstantSource clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    /** Notes a failure; whether it is the first, or another than the last. */
    synchronized boolean failed(String error) {
        var now = clock.instant();
        boolean isNews = failures == 0 || !error.equals(lastError);
        lastError = error;
        // Requests that left together fail together: that is one failure.
        if (!now.isBefore(restsUntil)) {
            var rest = Duration.ofSeconds(1L << Math.min(failures++, MOST_DOUBLINGS));
            restsUntil = now.plus(rest.compareTo(LONGEST) < 0 ? rest : LONGEST);
            since = failures == 1 ? now : since;
        }
        return isNews;
    }

    /** Notes an answer; whether it is the first after a failure. */
    synchronized boolean answered() {
        boolean isOver = failures > 0;
        if (isOver) {
            failures = 0;
            restsUntil = Instant.MIN;
            since = clock.instant();
        }
        return isOver;
    }

    synchronized ConnectorState state(int unanswered) {
        var phase = clock.instant().isBefore(restsUntil) ? Phase.WAITING : Phase.UP;
        return new ConnectorState(phase, lastError, since, unanswered);
    }
}
