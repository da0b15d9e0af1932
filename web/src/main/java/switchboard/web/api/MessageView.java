package switchboard.web.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.Priority;
import switchboard.core.port.Story;

/**
 * A message as the API shows it.
 *
 * @param to in a list only the first recipient
 * @param recipients how many there are
 * @param text absent if the content is binary
 * @param reference the client's reference, or the network's id of an incoming message
 */
record MessageView(
        String id,
        Direction direction,
        String state,
        @Nullable String account,
        @Nullable String connector,
        @Nullable String from,
        List<String> to,
        int recipients,
        @Nullable String text,
        @Nullable Binary binary,
        Instant created,
        @Nullable Instant notBefore,
        @Nullable Instant expires,
        Priority priority,
        boolean receipt,
        @Nullable URI callback,
        @Nullable String inReplyTo,
        @Nullable String reference,
        Set<String> tags,
        Map<String, String> attributes) {

    /** Octets in hexadecimal. */
    record Binary(String hex, String udh) {}

    static MessageView of(Story.Summary summary) {
        return of(summary, summary.message());
    }

    static MessageView of(Story.Summary summary, Message message) {
        return new MessageView(
                message.id().toString(),
                message.direction(),
                summary.state(),
                message.account(),
                message.connector(),
                text(message.from()),
                message.to().stream().map(Address::value).toList(),
                summary.recipients(),
                message.content() instanceof Content.Text words ? words.text() : null,
                message.content() instanceof Content.Binary octets ? new Binary(octets.hex(), octets.udhHex()) : null,
                message.created(),
                message.notBefore(),
                message.expires(),
                message.priority(),
                message.receipt(),
                message.callback(),
                text(message.inReplyTo()),
                message.externalId(),
                message.tags(),
                message.attributes());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
