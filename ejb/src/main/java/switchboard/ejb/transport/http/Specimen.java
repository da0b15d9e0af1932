package switchboard.ejb.transport.http;

import java.time.Instant;
import java.util.UUID;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;

/** A message that nobody sends: whether a request can be made of it tells whether the settings are good for one. */
final class Specimen {
    private static final Address NUMBER = Address.parse("+491701234567");

    private Specimen() {}

    static Transmission of(Connector connector) {
        var id = new MessageId(new UUID(0, 0));
        var asked = Message.incoming(id, connector.id(), NUMBER, NUMBER, new Content.Text("?"), Instant.EPOCH);
        var answer = asked.withExternalId("1").reply(id, "specimen", Instant.EPOCH);
        return Transmission.first(new TransmissionId(id, 0), answer, NUMBER, connector.id());
    }
}
