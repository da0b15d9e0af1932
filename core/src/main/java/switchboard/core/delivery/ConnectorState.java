package switchboard.core.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a connector's line is.
 *
 * @param lastError why it is not up, or was not the last time; null if it never failed
 * @param since when the phase began
 * @param unanswered what was handed to the network and waits for its answer
 * @param detail what else is worth knowing, such as {@code throttled}; empty for nothing
 */
public record ConnectorState(Phase phase, @Nullable String lastError, Instant since, int unanswered, String detail) {

    /** With nothing else worth knowing. */
    public ConnectorState(Phase phase, @Nullable String lastError, Instant since, int unanswered) {
        this(phase, lastError, since, unanswered, "");
    }

    /** Of a line's life. */
    public enum Phase {
        STOPPED,
        CONNECTING,
        UP,
        /** Down; another attempt to connect will follow. */
        WAITING
    }
}
