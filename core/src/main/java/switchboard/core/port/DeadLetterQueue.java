package switchboard.core.port;

import java.time.Instant;
import java.util.List;

/** What failed every time or belongs nowhere, kept with the reason for a person to look at and to put back. */
public interface DeadLetterQueue {

    /** As many are listed at once. */
    int MOST_LISTED = 200;

    /**
     * One of them; it may hold a batch.
     *
     * @param queue where it goes when it is put back; empty if nobody knows
     * @param since when it was given up; of what the broker itself gave up, when it was sent
     * @param octets of its body
     * @param beginning of its body as text, 500 characters at most
     */
    record DeadLetter(String id, String queue, String reason, Instant since, int octets, String beginning) {
        public boolean canBePutBack() {
            return !queue.isEmpty();
        }
    }

    /** The oldest first. */
    List<DeadLetter> list();

    /** Whether it was there, and is back in the queue that it came from. */
    boolean putBack(String id);

    /** Whether it was there, and is gone for ever. */
    boolean remove(String id);
}
