package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Window;

/** One submit_sm of a message. */
final class Part implements Window.Request {

    private final Outgoing message;
    private final int number;
    private final SubmitSm pdu;
    private long deadline;

    Part(Outgoing message, int number, SubmitSm pdu) {
        this.message = message;
        this.number = number;
        this.pdu = pdu;
    }

    SubmitSm pdu() {
        return pdu;
    }

    /** Of waiting, as {@link System#nanoTime}. */
    long deadline() {
        return deadline;
    }

    void waitUntil(long nanoTime) {
        deadline = nanoTime;
    }

    boolean isPointless() {
        return message.isRefused();
    }

    void notSent(String reason) {
        message.notSent(number, reason);
    }

    /** A generic_nack with an error is a refusal as any other. */
    @Override
    public void answered(PduResponse response) {
        if (response.getCommandStatus() != CommandStatus.OK) {
            message.refused(number, response.getCommandStatus());
        } else if (response instanceof BaseSmResp taken) {
            message.accepted(number, taken.getMessageId() == null ? "" : taken.getMessageId());
        } else {
            message.unanswered(number, "answered by " + response.getName() + " without an error");
        }
    }

    @Override
    public void unanswered(String reason) {
        message.unanswered(number, reason);
    }
}
