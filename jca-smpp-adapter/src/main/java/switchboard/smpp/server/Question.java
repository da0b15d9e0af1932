package switchboard.smpp.server;

import java.util.function.Consumer;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Unanswered;

/** What the application is asked or told about a bind. */
public sealed interface Question extends Unanswered {

    /** @param reply takes the answer, from any thread */
    record MayBind(BindAttempt attempt, Consumer<BindAnswer> reply) implements Question {

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

    /** A new bind that receives; nobody waits for an answer. */
    record Receives(EsmeBind bind) implements Question {

        @Override
        public void failed() {}

        @Override
        public void noRoom() {}
    }
}
