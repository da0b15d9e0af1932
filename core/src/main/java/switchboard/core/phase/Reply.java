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
 * @param attributes of the message that it becomes; an error's has {@value #ERROR} among them
 */
public record Reply(String text, List<Address> to, Map<String, String> attributes) {
    /** The attribute of what says that something went wrong. */
    public static final String ERROR = "reply.error";

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
        return new Reply(text, List.of(), Map.of());
    }

    public static Reply error(String text) {
        return new Reply(text, List.of(), Map.of(ERROR, "true"));
    }

    /** To others instead of the sender. */
    public Reply to(Address... recipients) {
        return new Reply(text, List.of(recipients), attributes);
    }

    public Reply withAttributes(Map<String, String> changed) {
        return new Reply(text, to, changed);
    }
}
