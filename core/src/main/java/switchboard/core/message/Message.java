package switchboard.core.message;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said, once, to one or more recipients.
 *
 * @param account who submitted it; null if it came from a network
 * @param connector the connector it came in by, or the one it must go out by; null lets the routes decide
 * @param from the sender; null lets the connector's default apply
 * @param to the recipients, each once, at least one
 * @param created when the gateway took it
 * @param notBefore the instant before which it does not leave; null for at once
 * @param expires the instant after which it is not sent any more; null for the connector's limit
 * @param receipt whether a receipt is asked of the network
 * @param callback where events about it are posted
 * @param inReplyTo the incoming message that it answers or carries on
 * @param externalId the client's reference (outgoing) or the network's id (incoming)
 * @param tags labels of the client's, for routes and searches
 * @param attributes what applications and policies noted, and what only one protocol knows ({@code smpp.…}); an answer
 *     has {@link #ANSWERED_EXTERNAL_ID}
 */
public record Message(
        MessageId id,
        Direction direction,
        @Nullable String account,
        @Nullable String connector,
        @Nullable Address from,
        List<Address> to,
        Content content,
        Instant created,
        @Nullable Instant notBefore,
        @Nullable Instant expires,
        Priority priority,
        boolean receipt,
        @Nullable URI callback,
        @Nullable MessageId inReplyTo,
        @Nullable String externalId,
        Set<String> tags,
        Map<String, String> attributes) {

    /** The attribute of an answer with the id that the network gave the incoming message, if it gave one. */
    public static final String ANSWERED_EXTERNAL_ID = "reply.external_id";

    public Message {
        to = List.copyOf(to);
        tags = Set.copyOf(tags);
        attributes = Map.copyOf(attributes);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("to is empty");
        }
    }

    /** One that leaves at once. */
    public Message(
            MessageId id,
            Direction direction,
            @Nullable String account,
            @Nullable String connector,
            @Nullable Address from,
            List<Address> to,
            Content content,
            Instant created,
            @Nullable Instant expires,
            Priority priority,
            boolean receipt,
            @Nullable URI callback,
            @Nullable MessageId inReplyTo,
            @Nullable String externalId,
            Set<String> tags,
            Map<String, String> attributes) {
        this(
                id,
                direction,
                account,
                connector,
                from,
                to,
                content,
                created,
                null,
                expires,
                priority,
                receipt,
                callback,
                inReplyTo,
                externalId,
                tags,
                attributes);
    }

    /** A message from a network, as a transport hands it to {@code Gateway.receive}. */
    public static Message incoming(
            MessageId id, String connector, Address from, Address to, Content content, Instant created) {
        return new Message(
                id,
                Direction.INCOMING,
                null,
                connector,
                from,
                List.of(to),
                content,
                created,
                null,
                Priority.NORMAL,
                false,
                null,
                null,
                null,
                Set.of(),
                Map.of());
    }

    /** The answer to this incoming message: back to its sender, by the connector it came from. */
    public Message reply(MessageId replyId, String text, Instant now) {
        if (from == null) {
            throw new IllegalStateException("message " + id + " has no sender to answer to");
        }
        return reply(replyId, List.of(from), text, now);
    }

    /** An answer to others, by the same connector. */
    public Message reply(MessageId replyId, List<Address> recipients, String text, Instant now) {
        return new Message(
                replyId,
                Direction.OUTGOING,
                account,
                connector,
                to.get(0),
                recipients,
                new Content.Text(text),
                now,
                null,
                priority,
                true,
                null,
                id,
                null,
                Set.of(),
                externalId == null ? Map.of() : Map.of(ANSWERED_EXTERNAL_ID, externalId));
    }

    /** This incoming message on its way to another network: the same in all but the connector. */
    public Message forward(MessageId forwardId, String by, Instant now) {
        return new Message(
                forwardId,
                Direction.OUTGOING,
                account,
                by,
                from,
                to,
                content,
                now,
                null,
                priority,
                false,
                null,
                id,
                null,
                tags,
                attributes);
    }

    /** When it may leave: what is waited for counts from here. */
    public Instant start() {
        return notBefore == null || notBefore.isBefore(created) ? created : notBefore;
    }

    /** The words of a text message, empty for any other content. */
    public String text() {
        return content instanceof Content.Text words ? words.text() : "";
    }

    public Message withContent(Content changed) {
        return copy(to, changed, externalId, attributes);
    }

    public Message withTo(List<Address> recipients) {
        return copy(recipients, content, externalId, attributes);
    }

    public Message withExternalId(String reference) {
        return copy(to, content, reference, attributes);
    }

    public Message withAttributes(Map<String, String> changed) {
        return copy(to, content, externalId, changed);
    }

    /** With these beside its own; of two with one name this one. */
    public Message withMoreAttributes(Map<String, String> more) {
        var all = new HashMap<>(attributes);
        all.putAll(more);
        return withAttributes(all);
    }

    private Message copy(
            List<Address> recipients, Content changed, @Nullable String reference, Map<String, String> notes) {
        return new Message(
                id,
                direction,
                account,
                connector,
                from,
                recipients,
                changed,
                created,
                notBefore,
                expires,
                priority,
                receipt,
                callback,
                inReplyTo,
                reference,
                tags,
                notes);
    }
}
