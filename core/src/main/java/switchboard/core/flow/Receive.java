package switchboard.core.flow;

import java.time.Duration;
import java.util.List;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.port.Meter;
import switchboard.core.port.Queues;

/** Transports → incoming and receipts. */
public final class Receive {
    private static final int BATCH = 200;

    private final Queues queues;
    private final Meter meter;

    public Receive(Queues queues, Meter meter) {
        this.queues = queues;
        this.meter = meter;
    }

    public void receive(List<Message> messages) {
        Batches.of(messages, BATCH).forEach(queues::incoming);
        meter.count(Meter.Event.RECEIVED, messages.size());
    }

    public void receipts(List<Receipt> receipts) {
        Batches.of(receipts, BATCH).forEach(batch -> queues.receipts(batch, Duration.ZERO));
    }
}
