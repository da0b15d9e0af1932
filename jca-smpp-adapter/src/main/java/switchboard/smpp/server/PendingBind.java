package switchboard.smpp.server;

import java.util.function.Consumer;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Unanswered;

/**
 * Somebody who wants to bind and waits.
 *
 * @param reply takes the answer, from any thread; after the session's end it does nothing
 */
public record PendingBind(BindAttempt attempt, Consumer<BindAnswer> reply) implements Unanswered {

    public void answer(BindAnswer answer) {
        reply.accept(answer);
    }

    @Override
    public void failed() {
        answer(new BindAnswer.Refused(CommandStatus.SYSTEM_ERROR, "nobody could judge the bind"));
    }

    @Override
    public void noRoom() {
        answer(new BindAnswer.Refused(CommandStatus.SYSTEM_ERROR, "too many binds wait to be judged"));
    }
}
