package switchboard.core.port;

import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.MessageId;

/**
 * What somebody wants something done about: a message to all of its recipients, or to one.
 *
 * @param index the place of the one recipient, from 0; null for all
 * @param account who must have sent it; null if that does not matter
 */
public record Target(
        MessageId message,
        @Nullable Integer index,
        @Nullable String account) {

    /** Reads {@code <message id>} or {@code <message id>.<index>}. */
    public static Target parse(String text, @Nullable String account) {
        if (text.indexOf('.') < 0) {
            return new Target(MessageId.parse(text), null, account);
        }
        var id = TransmissionId.parse(text);
        return new Target(id.message(), id.index(), account);
    }
}
