package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.QueryResult;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.SmppTime;

/** One query_sm. */
final class Query extends Queued {

    private final Consumer<QueryResult> result;

    Query(QuerySm pdu, Consumer<QueryResult> result) {
        super(pdu);
        this.result = result;
    }

    @Override
    void settle(PduResponse response) {
        int status = response.getCommandStatus();
        if (status != CommandStatus.OK) {
            refused(status);
        } else if (response instanceof QuerySmResp answer) {
            result.accept(new QueryResult.Known(
                    ReceiptState.of(answer.getMessageState()).orElse(ReceiptState.UNKNOWN),
                    finalAt(answer),
                    answer.getErrorCode() & 0xff));
        } else {
            unanswered("answered by " + response.getName() + " without an error");
        }
    }

    private static @Nullable Instant finalAt(QuerySmResp answer) {
        String written = answer.getFinalDate();
        return written == null
                ? null
                : SmppTime.read(written, Clock.systemUTC().instant()).orElse(null);
    }

    @Override
    public void unanswered(String reason) {
        result.accept(new QueryResult.Unanswered(reason));
    }

    @Override
    void notSent(String reason) {
        unanswered(reason);
    }

    @Override
    void unsendable(String reason) {
        unanswered(reason);
    }

    @Override
    void refused(int status) {
        result.accept(new QueryResult.Rejected(status, CommandStatus.name(status)));
    }
}
