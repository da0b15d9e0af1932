package switchboard.ejb.transport.smpp;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery;
import switchboard.smpp.ShortMessage;

/** Messages in the adapter's words and back. */
final class SmppMessages {
    private static final String DATA_CODING = "smpp.data_coding";
    private static final int BINARY = 4;

    private SmppMessages() {}

    /** @throws IllegalArgumentException that names what SMPP can't carry */
    static ShortMessage outgoing(Transmission transmission, Connector connector, Instant now) {
        var message = transmission.message();
        var from = message.from();
        return new ShortMessage(
                from == null ? SmppSettings.text(connector, SmppSettings.SOURCE) : from.digitsOrName(),
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

    /** A message from a phone. */
    static Message incoming(Delivery.IncomingMessage delivery, MessageId id, Instant now) {
        var message = Message.incoming(
                id,
                delivery.connector(),
                Address.ofNetwork(delivery.source()),
                Address.ofNetwork(delivery.destination()),
                content(delivery),
                now);
        return delivery.body() instanceof Body.Octets octets
                ? message.withAttributes(Map.of(DATA_CODING, Integer.toString(octets.dataCoding())))
                : message;
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
