package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.type.RecoverablePduException;
import java.util.function.Consumer;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Outflow;
import switchboard.smpp.wire.Window;

/**
 * A delivery under way; its result is told once.
 *
 * @param deadline of waiting, as {@link System#nanoTime}
 */
record PendingDelivery(EsmeDelivery delivery, long deadline, Consumer<EsmeDeliveryResult> result)
        implements Window.Request {

    /** Leaves with the outlet's next flush. To be called while the outflow is {@link Outflow#free}. */
    void sendBy(Outflow outflow, boolean optionalParameters) {
        try {
            outflow.put(DeliveryEncoder.encode(delivery, optionalParameters), this, System.nanoTime());
        } catch (RecoverablePduException | IllegalArgumentException e) {
            unsendable("it can't be encoded: " + e.getMessage());
        }
    }

    void notSent(String reason) {
        result.accept(new EsmeDeliveryResult.NotSent(reason));
    }

    void unsendable(String reason) {
        result.accept(new EsmeDeliveryResult.Unsendable(reason));
    }

    /** A generic_nack with an error is a refusal as any other. */
    @Override
    public void answered(PduResponse response) {
        int status = response.getCommandStatus();
        if (status != CommandStatus.OK) {
            result.accept(new EsmeDeliveryResult.Refused(status, CommandStatus.name(status)));
        } else if (response instanceof BaseSmResp) {
            result.accept(new EsmeDeliveryResult.Taken());
        } else {
            unanswered("answered by " + response.getName() + " without an error");
        }
    }

    @Override
    public void unanswered(String reason) {
        result.accept(new EsmeDeliveryResult.Unanswered(reason));
    }
}
