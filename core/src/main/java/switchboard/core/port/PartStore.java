package switchboard.core.port;

import java.time.Instant;
import java.util.List;
import switchboard.core.message.Assembly;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Part;

/**
 * Where the parts of long messages wait for each other, whichever bind or node they came to. Each call takes part in
 * the caller's transaction; many threads may call at once.
 */
public interface PartStore {

    /** Messages of one sender over one connector that may wait for parts at once. */
    int MOST_WAITING = 100;

    /**
     * Keeps parts. Of parts that come at the same moment exactly one makes the message whole. A part that comes again
     * does nothing; if it does so after its message was whole, until the time of that message's last part is over.
     */
    Kept keep(List<Part> parts);

    /**
     * What became of parts.
     *
     * @param settled the messages that wait no longer: whole ones, and those whose reference is used for another one
     * @param excess parts that were not kept: beyond {@link #MOST_WAITING} or {@link Assembly#MOST_OCTETS}
     */
    record Kept(List<LongMessage> settled, List<Part> excess) {}

    /**
     * Takes out messages whose time is over, and forgets whole ones whose time is over.
     *
     * @param most how many to look at; if there are more, the next call finds them
     */
    Overdue takeOverdue(Instant now, int most);

    /**
     * What had waited long enough.
     *
     * @param lookedAt how many there were, whole ones too; 0 if there are no more
     * @param settled those that never became whole, each in one answer only
     */
    record Overdue(int lookedAt, List<LongMessage> settled) {}
}
