package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.PduResponse;
import java.util.function.Consumer;
import switchboard.smpp.ReplaceResult;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.ReplaceSm;
import switchboard.smpp.pdu.ReplaceSmResp;

/** One replace_sm. */
final class Replace extends Queued {

    private final Consumer<ReplaceResult> result;

    Replace(ReplaceSm pdu, Consumer<ReplaceResult> result) {
        super(pdu);
        this.result = result;
    }

    @Override
    void settle(PduResponse response) {
        int status = response.getCommandStatus();
        if (status != CommandStatus.OK) {
            throttled(status);
        } else if (response instanceof ReplaceSmResp) {
            result.accept(new ReplaceResult.Replaced());
        } else {
            unanswered("answered by " + response.getName() + " without an error");
        }
    }

    @Override
    public void unanswered(String reason) {
        result.accept(new ReplaceResult.Unanswered(reason));
    }

    @Override
    void notSent(String reason) {
        result.accept(new ReplaceResult.NotSent(reason));
    }

    @Override
    void unsendable(String reason) {
        notSent(reason);
    }

    @Override
    void throttled(int status) {
        result.accept(new ReplaceResult.Rejected(status, CommandStatus.name(status)));
    }
}
