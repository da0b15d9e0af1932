package switchboard.smpp.session;

import java.util.function.IntConsumer;
import switchboard.smpp.Delivery;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Unanswered;

/**
 * Something that came in and waits for its answer.
 *
 * @param octets of its PDU
 * @param reply takes the command_status; may be called from any thread; after the session's end it does nothing
 */
public record Arrival(Delivery delivery, int octets, IntConsumer reply) implements Unanswered {

    /** Answers the network; to be called once. */
    public void answer(int status) {
        reply.accept(status);
    }

    /** Asks the network to repeat it. */
    @Override
    public void failed() {
        answer(CommandStatus.TEMPORARY_APPLICATION_ERROR);
    }

    @Override
    public void noRoom() {
        answer(CommandStatus.QUEUE_FULL);
    }
}
