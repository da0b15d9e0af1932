package switchboard.smpp;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server was doing at one moment.
 *
 * @param port where it listens; 0 when it does not
 * @param tlsPort where it listens with TLS; 0 when it does not
 * @param lastError why it could not listen; null when it could
 * @param since when the state was entered
 * @param connections all of them, bound or not
 * @param esmes those that are bound
 */
public record ServerStatus(
        State state,
        int port,
        int tlsPort,
        @Nullable String lastError,
        Instant since,
        int connections,
        List<Esme> esmes) {

    public ServerStatus {
        esmes = List.copyOf(esmes);
    }

    /** WAITING when a port could not be had; it is tried again. */
    public enum State {
        CLOSED,
        OPENING,
        LISTENING,
        WAITING
    }

    /**
     * A bind.
     *
     * @param since when it was bound
     * @param unanswered requests of the ESME that wait for our answer
     * @param inFlight our deliveries that wait for the ESME's answer
     * @param requests how many the ESME has sent since, throttled ones too
     * @param throttled how many of them were answered ESME_RTHROTTLED
     */
    public record Esme(EsmeBind bind, Instant since, int unanswered, int inFlight, long requests, long throttled) {}
}
