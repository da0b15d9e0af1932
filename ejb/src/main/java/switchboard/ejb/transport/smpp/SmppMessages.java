package switchboard.ejb.transport.smpp;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.message.Part;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.text.Segment;

/** Messages in the adapter's words and back. */
final class SmppMessages {
    static final String DATA_CODING = "smpp.data_coding";
    private static final String SOURCE_PORT = "smpp.source_port";
    private static final String DESTINATION_PORT = "smpp.destination_port";
    private static final int BINARY = 4;

    private SmppMessages() {}

    /** @throws IllegalArgumentException that names what SMPP can't carry */
    static ShortMessage outgoing(Transmission transmission, Connector connector, Instant now) {
        var message = transmission.message();
        var from = message.from();
        return new ShortMessage(
                from == null ? SmppSettings.of(connector).text(SmppSettings.SOURCE) : from.digitsOrName(),
                transmission.recipient().digitsOrName(),
                body(message),
                message.receipt(),
                message.expires() == null ? null : Duration.between(now, message.expires()),
                message.priority().level());
    }

    private static Body body(Message message) {
        if (message.content() instanceof Content.Binary binary) {
            var coding = message.attributes().getOrDefault(DATA_CODING, Integer.toString(BINARY));
            return new Body.Octets(octets(binary.hex()), octets(binary.udhHex()), Integer.parseInt(coding));
        }
        return new Body.Text(message.text());
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
        var attributes = new HashMap<String, String>();
        if (delivery.body() instanceof Body.Octets octets) {
            attributes.put(DATA_CODING, Integer.toString(octets.dataCoding()));
        }
        if (delivery.ports() != null) {
            attributes.put(SOURCE_PORT, Integer.toString(delivery.ports().source()));
            attributes.put(DESTINATION_PORT, Integer.toString(delivery.ports().destination()));
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
