package switchboard.core.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.MessageId;

/** What is over, and may be forgotten. Each call is a small transaction of its own. */
public interface Archive {

    /**
     * One step through the messages, the oldest first.
     *
     * @param removed how many were forgotten
     * @param last where to go on; null at the end
     */
    record Step(int removed, @Nullable MessageId last) {}

    /**
     * Looks at some messages and forgets those that are over, with all that belongs to them. An outgoing message is over
     * when the states of all of its transmissions are final; an incoming one is.
     *
     * @param after the last message that was looked at; null begins with the oldest
     * @param before only messages that were taken before
     * @param most how many to look at, at most
     */
    Step forgetMessages(@Nullable MessageId after, Instant before, int most);

    /**
     * Frees client references that were taken before this moment.
     *
     * @param most how many at most
     * @return how many
     */
    int forgetReferences(Instant before, int most);
}
