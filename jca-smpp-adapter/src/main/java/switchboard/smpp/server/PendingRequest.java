package switchboard.smpp.server;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Unanswered;

/**
 * What an ESME asks for and waits for.
 *
 * @param octets of its PDU
 * @param reply takes the answer, from any thread; after the session's end it does nothing
 */
public record PendingRequest(EsmeRequest request, int octets, Consumer<EsmeAnswer> reply) implements Unanswered {

    public void answer(EsmeAnswer answer) {
        if (answer instanceof EsmeAnswer.Later later) {
            later.answer().whenComplete(this::answered);
        } else {
            reply.accept(answer);
        }
    }

    private void answered(@Nullable EsmeAnswer answer, @Nullable Throwable failure) {
        if (answer == null || failure != null) {
            failed();
        } else {
            reply.accept(answer);
        }
    }

    @Override
    public void failed() {
        answer(new EsmeAnswer.Refused(CommandStatus.SYSTEM_ERROR));
    }

    @Override
    public void noRoom() {
        answer(new EsmeAnswer.Refused(CommandStatus.QUEUE_FULL));
    }
}
