package switchboard.core.port;

import java.util.Optional;
import switchboard.core.message.Content;

/**
 * What may still be done about messages that were accepted. Each call works through the recipients in pages, each of
 * which is durable when the next begins; it ends before all are done if that takes too long (see {@link
 * Recalled#finished}). A repeat does again only what is still to be done. Many threads may call at once.
 *
 * <p>Every method answers empty if there is no such outgoing message, if it is another account's, or if the router keeps
 * no messages; and throws {@link GatewayUnavailable} if the broker, the database or the disk can't take more now: the
 * pages before that stay done.
 */
public interface Recalls {

    /**
     * Stops a message. What waits here is CANCELLED; what a network has, that network is asked to drop. What is being
     * handed over at this moment can't be stopped, and what has ended stays as it is.
     */
    Optional<Recalled> cancel(Target target);

    /** Asks the networks that have it where it is. What they tell is taken as a receipt, so states follow soon after. */
    Optional<Recalled> query(Target target);

    /**
     * Asks the networks that have it to deliver other words. Only what was sent in one part can be replaced; what waits
     * here is to be cancelled and submitted anew.
     */
    Optional<Recalled> replace(Target target, Content.Text words);
}
