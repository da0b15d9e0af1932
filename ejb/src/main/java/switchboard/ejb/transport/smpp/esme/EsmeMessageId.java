package switchboard.ejb.transport.smpp.esme;

import java.util.Optional;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.MessageId;

/** The message_id that an ESME gets: the message's own id. A receipt of one of many recipients has it as well. */
final class EsmeMessageId {
    private EsmeMessageId() {}

    static String of(MessageId id) {
        return id.toString();
    }

    static String of(TransmissionId id) {
        return of(id.message());
    }

    /** Empty for what is no id of ours. */
    static Optional<MessageId> parse(String text) {
        try {
            return Optional.of(MessageId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
