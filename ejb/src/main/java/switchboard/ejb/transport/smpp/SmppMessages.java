package switchboard.ejb.transport.smpp;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.message.Part;
import switchboard.core.message.Priority;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.text.Segment;

/** Messages in the adapter's words and back. */
final class SmppMessages {
    private static final int BINARY = 4;

    private SmppMessages() {}

    /** @throws IllegalArgumentException that names what SMPP can't carry */
    static ShortMessage outgoing(Transmission transmission, Connector connector, Instant now) {
        var message = transmission.message();
        var from = message.from();
        var settings = SmppSettings.of(connector);
        var options = SmppOptions.of(message.attributes());
        return new ShortMessage(
                from == null ? settings.text(SmppForm.SOURCE) : from.digitsOrName(),
                transmission.recipient().digitsOrName(),
                body(message, options),
                message.receipt(),
                validity(message, options, now),
                priority(message, options, settings),
                options.options());
    }

    private static Body body(Message message, SmppOptions options) {
        if (message.content() instanceof Content.Binary binary) {
            var coding = Objects.requireNonNullElse(options.dataCoding(), BINARY);
            return new Body.Octets(octets(binary.hex()), octets(binary.udhHex()), coding);
        }
        return new Body.Text(message.text());
    }

    /** Never longer than the message's own. */
    private static @Nullable Duration validity(Message message, SmppOptions options, Instant now) {
        var said = options.validity();
        var left = message.expires() == null ? null : Duration.between(now, message.expires());
        return said != null && (left == null || said.compareTo(left) < 0) ? said : left;
    }

    private static int priority(Message message, SmppOptions options, SmppSettings settings) {
        var said = options.priority();
        if (said != null) {
            return said;
        }
        return message.priority() == Priority.NORMAL
                ? settings.priority()
                : message.priority().level();
    }

    /**
     * A message from a phone. Ports are the attributes {@code smpp.source_port} and {@code smpp.destination_port}, the
     * coding of octets is {@code smpp.data_coding}.
     */
    static Message incoming(Delivery.IncomingMessage delivery, MessageId id, Instant now) {
        var message = Message.incoming(
                id,
                delivery.connector(),
                Address.ofNetwork(delivery.source()),
                Address.ofNetwork(delivery.destination()),
                content(delivery),
                now);
        return message.withAttributes(attributes(delivery));
    }

    /** @param patience how long the long message waits for the others */
    static Part part(Delivery.IncomingMessage delivery, Segment place, MessageId id, Instant now, Duration patience) {
        var message = incoming(delivery, id, now);
        return new Part(message, place.reference(), place.total(), place.sequence(), now.plus(patience));
    }

    private static Map<String, String> attributes(Delivery.IncomingMessage delivery) {
        var attributes = new HashMap<>(SmppTlvs.attributes(delivery.parameters()));
        if (delivery.body() instanceof Body.Octets octets) {
            attributes.put(SmppAttributes.DATA_CODING, Integer.toString(octets.dataCoding()));
        }
        if (delivery.ports() != null) {
            attributes.put(
                    SmppAttributes.SOURCE_PORT,
                    Integer.toString(delivery.ports().source()));
            attributes.put(
                    SmppAttributes.DESTINATION_PORT,
                    Integer.toString(delivery.ports().destination()));
        }
        return attributes;
    }

    private static Content content(Delivery.IncomingMessage delivery) {
        if (delivery.body() instanceof Body.Octets octets) {
            return new Content.Binary(hex(octets.data()), hex(delivery.udh()));
        }
        return Content.Text.ofNetwork(delivery.body() instanceof Body.Text words ? words.text() : "");
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }

    private static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
