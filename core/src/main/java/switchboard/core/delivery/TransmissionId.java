package switchboard.core.delivery;

import switchboard.core.message.MessageId;

/**
 * Identifies one message to one recipient: the message and the place of the recipient in its list. It follows from
 * the message, so a message taken twice after a crash makes the same transmissions.
 *
 * @param index from 0
 */
public record TransmissionId(MessageId message, int index) {

    public TransmissionId {
        if (index < 0) {
            throw new IllegalArgumentException("index is less than 0: " + index);
        }
    }

    /** Reads the form {@code <message id>.<index>}. */
    public static TransmissionId parse(String text) {
        var dot = text.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("transmission id has no index: " + text);
        }
        return new TransmissionId(MessageId.parse(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return message + "." + index;
    }
}
