package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import java.util.function.Consumer;
import switchboard.smpp.ChangeResult;
import switchboard.smpp.pdu.CommandStatus;

/** One cancel_sm or replace_sm. */
final class Change extends Queued {

    private final Class<? extends PduResponse> answer;
    private final Consumer<ChangeResult> result;

    /** @param answer what says that it was done */
    Change(PduRequest<?> pdu, Class<? extends PduResponse> answer, Consumer<ChangeResult> result) {
        super(pdu);
        this.answer = answer;
        this.result = result;
    }

    @Override
    void settle(PduResponse response) {
        int status = response.getCommandStatus();
        if (status != CommandStatus.OK) {
            refused(status);
        } else if (answer.isInstance(response)) {
            result.accept(new ChangeResult.Done());
        } else {
            unanswered("answered by " + response.getName() + " without an error");
        }
    }

    @Override
    public void unanswered(String reason) {
        result.accept(new ChangeResult.Unanswered(reason));
    }

    @Override
    void notSent(String reason) {
        result.accept(new ChangeResult.NotSent(reason));
    }

    @Override
    void unsendable(String reason) {
        notSent(reason);
    }

    @Override
    void refused(int status) {
        result.accept(new ChangeResult.Rejected(status, CommandStatus.name(status)));
    }
}
