package switchboard.core.message;

import java.util.UUID;

/**
 * Identifies one message for ever, across nodes. New ids are UUIDs of version 7, so they sort by the time they were made.
 */
public record MessageId(UUID value) implements Comparable<MessageId> {

    /** @throws IllegalArgumentException if the text is no UUID in its 36-character form */
    public static MessageId parse(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("message id is not a UUID: " + text);
        }
        var id = UUID.fromString(text);
        // fromString takes hyphens in other places too.
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("message id is not a UUID: " + text);
        }
        return new MessageId(id);
    }

    @Override
    public int compareTo(MessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
