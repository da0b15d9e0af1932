package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.type.RecoverablePduException;
import java.time.Duration;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.Outlet;
import switchboard.smpp.wire.Window;

/** Our requests to one ESME: within the window that its account has, each with a deadline. For the session's event loop. */
final class Outflow {

    private final Window window;
    private final Outlet outlet;
    private final Later later;
    private final Duration patience;
    private final Runnable expired;
    private int most;
    private boolean expiryArmed;

    /** @param expired is run when requests were given up, so that others can take their places */
    Outflow(Window window, Outlet outlet, Later later, Duration patience, Runnable expired) {
        this.window = window;
        this.outlet = outlet;
        this.later = later;
        this.patience = patience;
        this.expired = expired;
    }

    /** Deliveries may leave from now on, so many without an answer. */
    void open(int deliveries) {
        most = deliveries;
    }

    int free() {
        return Math.max(0, most - window.size());
    }

    /** From any thread. */
    int inFlight() {
        return window.size();
    }

    /** Asks for itself, beside the window: enquire_link and unbind. Leaves at once. */
    void ask(PduRequest<?> request) {
        request.setSequenceNumber(window.nextSequence());
        outlet.put(request);
        outlet.flush();
    }

    /** Leaves with the outlet's next flush. To be called while {@link #free}. */
    void send(PendingDelivery delivery, boolean optionalParameters) {
        int sequence = window.nextSequence();
        try {
            DeliverSm pdu = DeliveryEncoder.encode(delivery.delivery(), optionalParameters);
            pdu.setSequenceNumber(sequence);
            outlet.put(pdu);
        } catch (RecoverablePduException | IllegalArgumentException e) {
            delivery.unsendable("it can't be encoded: " + e.getMessage());
            return;
        }
        window.put(sequence, delivery, System.nanoTime() + patience.toNanos());
        armExpiry();
    }

    /** An answer to nothing, or too late, is left as it is. */
    void answered(PduResponse response) {
        window.take(response.getSequenceNumber()).ifPresent(request -> request.answered(response));
    }

    void end(String reason) {
        window.takeAll().forEach(request -> request.unanswered(reason));
    }

    private void armExpiry() {
        if (!expiryArmed) {
            window.untilExpiry(System.nanoTime()).ifPresent(nanos -> {
                expiryArmed = true;
                later.in(nanos, this::expire);
            });
        }
    }

    private void expire() {
        expiryArmed = false;
        String why = "no answer within " + patience;
        window.takeExpired(System.nanoTime()).forEach(request -> request.unanswered(why));
        armExpiry();
        expired.run();
    }
}
