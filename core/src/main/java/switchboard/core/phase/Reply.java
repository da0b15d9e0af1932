package switchboard.core.phase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import switchboard.core.message.Address;
import switchboard.core.message.Content;

/**
 * An answer that an app gives.
 *
 * @param to others than the sender of the message; empty for the sender
 * @param isError whether it says that something went wrong
 * @param attributes of the message that it becomes
 */
public record Reply(String text, List<Address> to, boolean isError, Map<String, String> attributes) {

    /** @throws IllegalArgumentException if the text is empty or no network can carry it */
    public Reply {
        Objects.requireNonNull(text, "text");
        if (new Content.Text(text).text().isEmpty()) {
            throw new IllegalArgumentException("reply is empty");
        }
        to = List.copyOf(to);
        attributes = Map.copyOf(attributes);
    }

    public static Reply of(String text) {
        return new Reply(text, List.of(), false, Map.of());
    }

    public static Reply error(String text) {
        return new Reply(text, List.of(), true, Map.of());
    }

    /** To others instead of the sender. */
    public Reply to(Address... recipients) {
        return new Reply(text, List.of(recipients), isError, attributes);
    }

    public Reply withAttributes(Map<String, String> changed) {
        return new Reply(text, to, isError, changed);
    }
}
