package switchboard.core.contact;

import org.jspecify.annotations.Nullable;

/**
 * A connection that the gateway has met.
 *
 * @param contact who is behind it; null if nobody said
 */
public record Known(Connection connection, @Nullable Contact contact) {

    /** The contact's language, empty if none is known. */
    public String language() {
        return contact == null ? "" : contact.language();
    }
}
