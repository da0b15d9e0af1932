package switchboard.ejb.transport.smpp;

import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.message.Part;
import switchboard.core.port.Gateway;
import switchboard.core.port.Settings;
import switchboard.smpp.Delivery;
import switchboard.smpp.SmppListener;

/** What SMSCs deliver; they get their answer when this transaction has committed. */
@MessageDriven
public class SmppInboundConsumer implements SmppListener {
    @Inject
    Gateway gateway;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Supplier<MessageId> ids;

    @Override
    public void onDeliveries(List<Delivery> deliveries) {
        var now = Instant.ofEpochMilli(clock.millis());
        var messages = new ArrayList<Message>();
        var parts = new ArrayList<Part>();
        var receipts = new ArrayList<Receipt>();
        for (var delivery : deliveries) {
            if (delivery instanceof Delivery.IncomingMessage part && part.segment() != null) {
                parts.add(SmppMessages.part(part, part.segment(), ids.get(), now, patience(part.connector())));
            } else if (delivery instanceof Delivery.IncomingMessage incoming) {
                messages.add(SmppMessages.incoming(incoming, ids.get(), now));
            } else if (delivery instanceof Delivery.DeliveryReceipt receipt) {
                receipts.add(receipt(receipt, now));
            }
        }
        gateway.receive(messages);
        gateway.parts(parts);
        gateway.receipts(receipts);
    }

    /** A connector that was deleted a moment ago may still deliver. */
    private Duration patience(String connector) {
        return settings.current()
                .connector(connector)
                .map(SmppSettings::reassemblyTimeout)
                .orElse(SmppForm.REASSEMBLY_DEFAULT);
    }

    /** The network's own time is not used: it has no zone, and a story must be in order. */
    private static Receipt receipt(Delivery.DeliveryReceipt receipt, Instant now) {
        var done = receipt.doneAt() == null ? "" : ", done at " + receipt.doneAt();
        return new Receipt(
                receipt.connector(),
                receipt.messageId(),
                SmppStates.of(receipt.state()),
                Objects.requireNonNullElse(receipt.networkCode(), ""),
                receipt.state() + done,
                now,
                0);
    }
}
