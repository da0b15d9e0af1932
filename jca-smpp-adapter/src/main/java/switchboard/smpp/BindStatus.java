package switchboard.smpp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the binds of a connector were doing at one moment.
 *
 * @param bound how many binds are bound
 * @param binds how many should be
 * @param lastError why a bind was last refused or lost; null when none was since the connector was opened
 * @param since when the state was entered
 * @param inFlight requests sent and not answered
 */
public record BindStatus(
        State state, int bound, int binds, @Nullable String lastError, Instant since, int inFlight) {

    /** BOUND when at least one bind is; else CONNECTING while one tries; WAITING in the pause before the next try. */
    public enum State {
        CLOSED,
        CONNECTING,
        BOUND,
        WAITING
    }
}
