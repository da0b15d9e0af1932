package switchboard.ejb.transport.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Message;

/**
 * What networks can be told of a transmission.
 *
 * @param source the sender if the message has none; empty for none
 */
record Told(Transmission transmission, String source) {
    /** Names in templates; {@code attribute.} and a name is one too. */
    static final List<String> NAMES =
            List.of("to", "toInternational", "from", "text", "id", "message", "attempt", "inReplyTo", "externalId");

    private static final String ATTRIBUTE = "attribute.";

    static boolean has(String name) {
        return NAMES.contains(name) || (name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length());
    }

    /** Null if there is none. */
    @Nullable
    String value(String name) {
        return switch (name) {
            case "to" -> transmission.recipient().digitsOrName();
            case "toInternational" -> transmission.recipient().value();
            case "from" -> from();
            case "text" -> text();
            case "id" -> transmission.id().toString();
            case "message" -> message().id().toString();
            case "attempt" -> Integer.toString(transmission.attempt());
            case "inReplyTo" -> inReplyTo();
            case "externalId" -> externalId();
            default -> message().attributes().get(name.substring(ATTRIBUTE.length()));
        };
    }

    private Message message() {
        return transmission.message();
    }

    /** @throws IllegalArgumentException for octets */
    String text() {
        if (message().content() instanceof Content.Text words) {
            return words.text();
        }
        throw new IllegalArgumentException("this network takes no octets");
    }

    @Nullable
    String from() {
        Address from = message().from();
        return from != null ? from.digitsOrName() : source.isEmpty() ? null : source;
    }

    @Nullable
    private String inReplyTo() {
        var answered = message().inReplyTo();
        return answered == null ? null : answered.toString();
    }

    /** The network's own id of the message that this one answers. */
    @Nullable
    String externalId() {
        return message().attributes().get(Message.ANSWERED_EXTERNAL_ID);
    }
}
