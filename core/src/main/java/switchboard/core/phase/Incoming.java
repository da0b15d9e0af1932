package switchboard.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Content;
import switchboard.core.message.Message;

/**
 * A message on its way through the phases. Immutable: each method gives the next state, which the app returns.
 *
 * @param status whether an app handled or dropped it
 * @param by the app that handled or dropped it
 * @param replies texts for the sender, in the order the apps gave them
 * @param forwards connectors that the message goes on to as it is, each once
 * @param errors what went wrong in apps so far
 */
public record Incoming(
        Message message,
        Status status,
        @Nullable String by,
        List<String> replies,
        List<String> forwards,
        List<AppError> errors) {

    /** How far the apps have come with a message. */
    public enum Status {
        OPEN,
        HANDLED,
        DROPPED
    }

    public Incoming {
        Objects.requireNonNull(message, "message");
        replies = List.copyOf(replies);
        forwards = List.copyOf(forwards);
        errors = List.copyOf(errors);
        if (message.from() == null && !replies.isEmpty()) {
            throw new IllegalArgumentException("message " + message.id() + " has no sender to answer to");
        }
    }

    public static Incoming of(Message message) {
        return new Incoming(message, Status.OPEN, null, List.of(), List.of(), List.of());
    }

    /** The words of the message, empty if it is no text. */
    public String text() {
        return message.text();
    }

    public Incoming withMessage(Message changed) {
        return new Incoming(changed, status, by, replies, forwards, errors);
    }

    /**
     * Adds an answer; it leaves when all phases are done.
     *
     * @throws IllegalArgumentException if the text is empty or no network can carry it
     */
    public Incoming reply(String text) {
        if (new Content.Text(text).text().isEmpty()) {
            throw new IllegalArgumentException("reply is empty");
        }
        return new Incoming(message, status, by, append(replies, text), forwards, errors);
    }

    /** Sends the message on by a connector, to the same recipient; it leaves when all phases are done. A repeat does nothing. */
    public Incoming forward(String connector) {
        return forwards.contains(connector)
                ? this
                : new Incoming(message, status, by, replies, append(forwards, connector), errors);
    }

    /** No other app needs to handle this. */
    public Incoming handle() {
        return new Incoming(message, Status.HANDLED, by, replies, forwards, errors);
    }

    /** Ends the journey of the message; only {@link App#filter} may do so. */
    public Incoming drop(String reason) {
        return new Incoming(message, Status.DROPPED, reason, replies, forwards, errors);
    }

    Incoming signedBy(String app) {
        return new Incoming(message, status, by == null ? app : app + ": " + by, replies, forwards, errors);
    }

    Incoming withError(AppError error) {
        return new Incoming(message, status, by, replies, forwards, append(errors, error));
    }

    private static <T> List<T> append(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
