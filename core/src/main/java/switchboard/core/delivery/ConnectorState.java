package switchboard.core.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a connector's line is.
 *
 * @param lastError why it is not up, or was not the last time; null if it never failed
 * @param since when the phase began
 * @param unanswered what was handed to the network and waits for its answer
 */
public record ConnectorState(Phase phase, @Nullable String lastError, Instant since, int unanswered) {

    /** Of a line's life. */
    public enum Phase {
        STOPPED,
        CONNECTING,
        UP,
        /** Down; another attempt to connect will follow. */
        WAITING
    }
}
