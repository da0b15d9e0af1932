package switchboard.core.port;

import java.util.List;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.Address;
import switchboard.core.message.MessageId;

/** What became of one submission. */
public sealed interface Submitted {

    /**
     * It is durable, or will be when the transaction under way commits.
     *
     * @param recipients each once, in the order of the submission; recipient n is transmission n
     * @param repeated whether this client reference was accepted before; nothing new was queued then
     */
    record Accepted(MessageId id, List<Address> recipients, boolean repeated) implements Submitted {
        public Accepted {
            recipients = List.copyOf(recipients);
        }

        public TransmissionId transmission(int recipient) {
            return new TransmissionId(id, recipient);
        }
    }

    /** Nothing of it was taken. */
    record Refused(List<Problem> problems) implements Submitted {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
