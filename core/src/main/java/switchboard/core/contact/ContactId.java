package switchboard.core.contact;

import java.util.UUID;
import switchboard.core.message.MessageId;

/** Identifies one contact for ever. New ids are UUIDs of version 7, so they sort by the time they were made. */
public record ContactId(UUID value) implements Comparable<ContactId> {

    /** @throws IllegalArgumentException if the text is no UUID in its 36-character form */
    public static ContactId parse(String text) {
        try {
            return new ContactId(MessageId.parse(text).value());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("contact id is not a UUID: " + text, e);
        }
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
