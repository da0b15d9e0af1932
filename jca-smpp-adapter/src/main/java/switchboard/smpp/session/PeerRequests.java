package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import java.time.Clock;
import java.util.function.Consumer;
import switchboard.smpp.BindSettings;
import switchboard.smpp.Delivery;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.Outlet;

/** Takes and answers what the peer asks. For the channel's event loop. */
final class PeerRequests {

    private final String connector;
    private final BindSettings settings;
    private final Outlet outlet;
    private final Later later;
    private final Consumer<Arrival> arrivals;
    private final Runnable answered;
    private int unanswered;

    /** @param answered is run when a delivery was answered */
    PeerRequests(
            String connector,
            BindSettings settings,
            Outlet outlet,
            Later later,
            Consumer<Arrival> arrivals,
            Runnable answered) {
        this.connector = connector;
        this.settings = settings;
        this.outlet = outlet;
        this.later = later;
        this.arrivals = arrivals;
        this.answered = answered;
    }

    /** Whether every delivery has its answer. */
    boolean areAnswered() {
        return unanswered == 0;
    }

    /** It is answered when its taker says so. */
    void deliver(BaseSm<?> pdu) {
        Delivery delivery = DeliveryReader.read(
                connector, pdu, settings.incomingAlphabet(), Clock.systemUTC().instant());
        unanswered++;
        arrivals.accept(new Arrival(
                complete(delivery, pdu), pdu.getCommandLength(), status -> later.soon(() -> answer(pdu, status))));
    }

    private void answer(BaseSm<?> pdu, int status) {
        unanswered--;
        respond(pdu, status);
        outlet.flushSoon();
        answered.run();
    }

    private Delivery complete(Delivery delivery, BaseSm<?> pdu) {
        if (delivery instanceof Delivery.DeliveryReceipt receipt) {
            return receipt.withMessageId(settings.ids().ofReceipt(receipt.messageId()));
        }
        return delivery instanceof Delivery.IncomingMessage message
                ? message.withParameters(Parameters.of(pdu))
                : delivery;
    }

    void respond(PduRequest<?> request, int status) {
        PduResponse response = request.createResponse();
        response.setCommandStatus(status);
        outlet.put(response);
    }
}
