package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Throttling;
import switchboard.smpp.wire.Window;

/**
 * A request of a connector, from the moment it waits to be sent until it is settled, which it is once: answered,
 * unanswered, not sent, or given up. For one event loop.
 */
abstract class Queued implements Window.Request {

    /** Where it comes from. */
    interface Home {

        /** Whether a request with this answer waits again, to be sent anew. */
        boolean takesBack(Queued request, int status);
    }

    private final PduRequest<?> pdu;
    private @Nullable Home home;
    private long place;
    private long takenAt;
    private long deadline;
    private long sentAt;

    Queued(PduRequest<?> pdu) {
        this.pdu = pdu;
    }

    /** @param until when it may wait, as {@link System#nanoTime} */
    void enter(Home entered, long now, long until) {
        home = entered;
        takenAt = now;
        deadline = until;
    }

    PduRequest<?> pdu() {
        return pdu;
    }

    /** In the order of taking. */
    long place() {
        return place;
    }

    void place(long number) {
        place = number;
    }

    long takenAt() {
        return takenAt;
    }

    long deadline() {
        return deadline;
    }

    long sentAt() {
        return sentAt;
    }

    void sent(long now) {
        sentAt = now;
    }

    /** The session that it goes to if it can; null for any. */
    @Nullable
    Session session() {
        return null;
    }

    void session(Session chosen) {}

    /** Whether it needs no sending any more. */
    boolean isPointless() {
        return false;
    }

    /** How long it may wait while the SMSC throttles. */
    Duration patience(Throttling throttling) {
        return throttling.patience();
    }

    @Override
    public final void answered(PduResponse response) {
        Home from = home;
        if (from == null || !from.takesBack(this, response.getCommandStatus())) {
            settle(response);
        }
    }

    /** With an answer that is not taken back. */
    abstract void settle(PduResponse response);

    /** Now; another time it may be. */
    abstract void notSent(String reason);

    /** Now or ever. */
    abstract void unsendable(String reason);

    /** With this status for good: by its answer, or since the SMSC throttled for longer than the patience. */
    abstract void refused(int status);
}
