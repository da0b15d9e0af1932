package switchboard.benchmark.server;

import jakarta.ejb.MessageDriven;
import java.util.List;
import switchboard.benchmark.Tally;
import switchboard.smpp.Delivery;
import switchboard.smpp.SmppListener;

/** Counts receipts, each batch in a transaction as any message-driven bean. */
@MessageDriven
public class ReceiptConsumer implements SmppListener {

    static final Tally RECEIPTS = new Tally();

    @Override
    public void onDeliveries(List<Delivery> deliveries) {
        RECEIPTS.add(deliveries.size());
    }
}
