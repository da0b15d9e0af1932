package switchboard.core.port;

import switchboard.core.message.LongMessage;
import switchboard.core.message.Message;
import switchboard.core.message.Part;

/** Reads parts of long messages as what was said. It never fails, whatever the octets are. */
public interface Joining {

    /** The whole as one message, with the id and the time of its first part; what did not come is marked. */
    Message joined(LongMessage parts);

    /** One part as a message of its own, marked as such. */
    Message alone(Part part);

    /** Whether this connector wants messages of which parts did not come; otherwise they are put aside. */
    boolean wantsIncomplete(String connector);
}
