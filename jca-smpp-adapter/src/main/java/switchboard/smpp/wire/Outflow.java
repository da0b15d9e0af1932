package switchboard.smpp.wire;

import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import java.time.Duration;

/** Our requests to one peer: within its window, each with a deadline. For the session's event loop. */
public final class Outflow {

    private final Window window;
    private final Outlet outlet;
    private final Duration patience;
    private final Runnable expired;
    private final Alarm expiry;

    /**
     * @param patience how long an answer is waited for
     * @param expired is run when requests were given up, so that others can take their places
     */
    public Outflow(Window window, Outlet outlet, Later later, Duration patience, Runnable expired) {
        this.window = window;
        this.outlet = outlet;
        this.patience = patience;
        this.expired = expired;
        this.expiry = new Alarm(later, this::expire);
    }

    public int free() {
        return window.free();
    }

    /** From any thread. */
    public int inFlight() {
        return window.size();
    }

    /** Asks for itself, beside the window: binds, enquire_link and unbind. Leaves at once. */
    public void ask(PduRequest<?> request) {
        request.setSequenceNumber(window.nextSequence());
        outlet.put(request);
        outlet.flush();
    }

    /**
     * Leaves with the outlet's next flush. To be called while {@link #free}.
     *
     * @param now as {@link System#nanoTime}
     * @throws IllegalArgumentException when it can't be encoded; then nothing waits for an answer
     */
    public void put(PduRequest<?> pdu, Window.Request request, long now) {
        int sequence = window.nextSequence();
        pdu.setSequenceNumber(sequence);
        outlet.put(pdu);
        long deadline = now + patience.toNanos();
        window.put(sequence, request, deadline);
        expiry.ringAt(deadline);
    }

    /** An answer to nothing, or too late, is left as it is. */
    public void answered(PduResponse response) {
        window.take(response.getSequenceNumber()).ifPresent(request -> request.answered(response));
    }

    public void end(String reason) {
        window.takeAll().forEach(request -> request.unanswered(reason));
    }

    private void expire() {
        String why = "no answer within " + patience;
        window.takeExpired(System.nanoTime()).forEach(request -> request.unanswered(why));
        window.nextExpiry().ifPresent(expiry::ringAt);
        expired.run();
    }
}
