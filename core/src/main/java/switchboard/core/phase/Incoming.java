package switchboard.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Message;

/**
 * A message on its way through the phases. Immutable: each method gives the next state, which the app returns.
 *
 * @param replies in the order the apps gave them
 * @param forwards connectors that the message goes on to as it is, each once
 * @param deeds what the apps did so far
 * @param reason why an app dropped it; null if none did
 */
public record Incoming(
        Message message,
        Status status,
        List<Reply> replies,
        List<String> forwards,
        List<Deed> deeds,
        @Nullable String reason) {

    /** How far the apps have come with a message. */
    public enum Status {
        OPEN,
        HANDLED,
        DROPPED,
        /** An app failed where the rules are strict. */
        FAILED
    }

    public Incoming {
        Objects.requireNonNull(message, "message");
        replies = List.copyOf(replies);
        forwards = List.copyOf(forwards);
        deeds = List.copyOf(deeds);
        if (message.from() == null
                && replies.stream().anyMatch(reply -> reply.to().isEmpty())) {
            throw new IllegalArgumentException("message " + message.id() + " has no sender to answer to");
        }
    }

    public static Incoming of(Message message) {
        return new Incoming(message, Status.OPEN, List.of(), List.of(), List.of(), null);
    }

    /** The words of the message, empty if it is no text. */
    public String text() {
        return message.text();
    }

    public Incoming withMessage(Message changed) {
        return new Incoming(changed, status, replies, forwards, deeds, reason);
    }

    /** {@link #reply(Reply)} to the sender. */
    public Incoming reply(String text) {
        return reply(Reply.of(text));
    }

    /** Adds an answer; it leaves when all phases are done. */
    public Incoming reply(Reply reply) {
        return new Incoming(message, status, append(replies, reply), forwards, deeds, reason);
    }

    /** Sends the message on by a connector, to the same recipient; it leaves when all phases are done. A repeat does nothing. */
    public Incoming forward(String connector) {
        return forwards.contains(connector)
                ? this
                : new Incoming(message, status, replies, append(forwards, connector), deeds, reason);
    }

    /** No other app needs to handle this. */
    public Incoming handle() {
        return new Incoming(message, Status.HANDLED, replies, forwards, deeds, reason);
    }

    /** Ends the journey of the message; only {@link App#filter} may do so. */
    public Incoming drop(String why) {
        return new Incoming(message, Status.DROPPED, replies, forwards, deeds, why);
    }

    /** What the apps did, one line for each, for who reads it. */
    public List<String> story() {
        var lines = deeds.stream().map(Deed::toString).toList();
        return status == Status.OPEN ? append(lines, "no app handled it") : lines;
    }

    Incoming failed() {
        return new Incoming(message, Status.FAILED, List.of(), List.of(), deeds, reason);
    }

    Incoming with(Deed deed) {
        return new Incoming(message, status, replies, forwards, append(deeds, deed), reason);
    }

    private static <T> List<T> append(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
