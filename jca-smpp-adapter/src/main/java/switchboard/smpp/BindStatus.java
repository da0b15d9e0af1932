package switchboard.smpp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the binds of a connector were doing at one moment.
 *
 * @param bound how many binds are bound
 * @param binds how many should be; a split one counts twice
 * @param transmitters how many of those bound can send
 * @param receivers how many of those bound can receive; a transceiver counts as both
 * @param throttled whether it sends slower than it may, since the SMSC said that it gets too much
 * @param lastError why a bind was last refused or lost; null when none was since the connector was opened
 * @param since when the state was entered
 * @param inFlight requests sent and not answered
 * @param listening port where the SMSC's outbind is awaited; 0 when none is open
 */
public record BindStatus(
        State state,
        int bound,
        int binds,
        int transmitters,
        int receivers,
        boolean throttled,
        @Nullable String lastError,
        Instant since,
        int inFlight,
        int listening) {

    /**
     * BOUND when at least one bind is, of a split connector at least one that sends and one that receives; else
     * CONNECTING while one tries; WAITING in the pause before the next try,
     * and for the SMSC's outbind.
     */
    public enum State {
        CLOSED,
        CONNECTING,
        BOUND,
        WAITING
    }

    /** Of a connector that is not open. */
    public static BindStatus closed(Instant at) {
        return new BindStatus(State.CLOSED, 0, 0, 0, 0, false, null, at, 0, 0);
    }
}
