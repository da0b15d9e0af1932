package switchboard.smpp.session;

import java.util.function.IntConsumer;
import switchboard.smpp.Delivery;

/**
 * Something that came in and waits for its answer.
 *
 * @param reply takes the command_status; may be called from any thread; after the session's end it does nothing
 */
public record Arrival(Delivery delivery, IntConsumer reply) {

    /** Answers the network; to be called once. */
    public void answer(int status) {
        reply.accept(status);
    }
}
