package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.CancelSmResp;
import com.cloudhopper.smpp.pdu.PduResponse;
import java.util.function.Consumer;
import switchboard.smpp.CancelResult;
import switchboard.smpp.pdu.CommandStatus;

/** One cancel_sm. */
final class Cancel extends Queued {

    private final Consumer<CancelResult> result;

    Cancel(CancelSm pdu, Consumer<CancelResult> result) {
        super(pdu);
        this.result = result;
    }

    @Override
    void settle(PduResponse response) {
        int status = response.getCommandStatus();
        if (status != CommandStatus.OK) {
            throttled(status);
        } else if (response instanceof CancelSmResp) {
            result.accept(new CancelResult.Cancelled());
        } else {
            unanswered("answered by " + response.getName() + " without an error");
        }
    }

    @Override
    public void unanswered(String reason) {
        result.accept(new CancelResult.Unanswered(reason));
    }

    @Override
    void notSent(String reason) {
        result.accept(new CancelResult.NotSent(reason));
    }

    @Override
    void unsendable(String reason) {
        notSent(reason);
    }

    @Override
    void throttled(int status) {
        result.accept(new CancelResult.Rejected(status, CommandStatus.name(status)));
    }
}
