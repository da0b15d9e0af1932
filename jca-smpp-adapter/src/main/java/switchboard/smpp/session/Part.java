package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Throttling;
import switchboard.smpp.pdu.CommandStatus;

/** One submit_sm of a message. */
final class Part extends Queued {

    private final Outgoing message;
    private final int number;

    Part(Outgoing message, int number, SubmitSm pdu) {
        super(pdu);
        this.message = message;
        this.number = number;
    }

    /** That of the parts before it, so that the network gets them in order. */
    @Override
    @Nullable
    Session session() {
        return message.session();
    }

    @Override
    void session(Session chosen) {
        message.session(chosen);
    }

    @Override
    boolean isPointless() {
        return message.isRefused();
    }

    @Override
    Duration patience(Throttling throttling) {
        return message.patience(throttling);
    }

    @Override
    void notSent(String reason) {
        message.notSent(number, reason);
    }

    @Override
    void unsendable(String reason) {
        message.unsendable(number, reason);
    }

    @Override
    void refused(int status) {
        message.refused(number, status, List.of());
    }

    /** A generic_nack with an error is a refusal as any other. */
    @Override
    void settle(PduResponse response) {
        if (response.getCommandStatus() != CommandStatus.OK) {
            message.refused(number, response.getCommandStatus(), Parameters.of(response));
        } else if (response instanceof BaseSmResp taken) {
            message.accepted(number, taken.getMessageId() == null ? "" : taken.getMessageId(), Parameters.of(taken));
        } else {
            message.unanswered(number, "answered by " + response.getName() + " without an error");
        }
    }

    @Override
    public void unanswered(String reason) {
        message.unanswered(number, reason);
    }
}
