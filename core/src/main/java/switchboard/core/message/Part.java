package switchboard.core.message;

import java.time.Instant;
import java.util.Objects;

/**
 * One part of a long message, as a network delivered it.
 *
 * @param message the part as a message of its own, with its octets as {@link Content.Binary}: a letter may be torn
 *     between two parts, so they are not read before they are joined
 * @param reference what the sender gave all parts of the message, 0 to 65,535; some day it comes again for another one
 * @param total how many parts the message has, 2 to 255
 * @param number which of them this is, from 1
 * @param due when the message is settled, whole or not, if this part is the first of it that came
 */
public record Part(Message message, int reference, int total, int number, Instant due) {
    public Part {
        within("reference", reference, 0, 0xffff);
        within("total", total, 2, 255);
        within("number", number, 1, total);
        if (message.connector() == null || message.from() == null) {
            throw new IllegalArgumentException("part has no connector or no sender: " + message.id());
        }
        if (!(message.content() instanceof Content.Binary)) {
            throw new IllegalArgumentException("part has no octets: " + message.id());
        }
    }

    private static void within(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " is not within " + min + " and " + max + ": " + value);
        }
    }

    /** What it belongs to. */
    public Series series() {
        var connector = Objects.requireNonNull(message.connector());
        var from = Objects.requireNonNull(message.from());
        return new Series(connector, from, message.to().get(0), reference, total);
    }

    /** What it says, unread. */
    public Content.Binary raw() {
        return (Content.Binary) message.content();
    }

    /** How many octets it says, those of the header not counted. */
    public int octets() {
        return raw().hex().length() / 2;
    }

    /** Equal for parts with the same number, octets and header; nobody can tell from it what they say. */
    public String digest() {
        return Digest.ofAll(Integer.toString(number), raw().udhHex(), raw().hex());
    }
}
