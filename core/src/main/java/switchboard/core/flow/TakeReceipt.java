package switchboard.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.MessageStore;
import switchboard.core.port.MessageStore.Taken;
import switchboard.core.port.Meter;
import switchboard.core.port.Queues;

/** Receipts → the transmissions that they speak of. One that comes before its submit response waits for it. */
public final class TakeReceipt {
    /** After the n-th look in vain; when they are used up the receipt goes to the dead queue. */
    private static final List<Duration> LOOKS = List.of(
            Duration.ofMillis(250),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5));

    private final MessageStore store;
    private final Queues queues;
    private final Events events;
    private final Meter meter;

    public TakeReceipt(MessageStore store, Queues queues, Events events, Meter meter) {
        this.store = store;
        this.queues = queues;
        this.events = events;
        this.meter = meter;
    }

    public void take(List<Receipt> receipts) {
        var changes = new ArrayList<Change>();
        for (var taken : store.take(receipts)) {
            if (taken.transmission() == null) {
                lookAgain(taken.receipt());
            } else {
                changes.add(change(taken, taken.transmission()));
            }
        }
        events.tell(store.write(changes));
    }

    private void lookAgain(Receipt receipt) {
        if (receipt.looks() < LOOKS.size() && queues.areDurable()) {
            queues.receipts(List.of(receipt.lookedForAgain()), LOOKS.get(receipt.looks()));
        } else {
            meter.count(Meter.Event.RECEIPT_UNKNOWN, 1);
            queues.dead(
                    List.of(receipt),
                    "nothing was sent under id " + receipt.remoteId() + " by connector " + receipt.connector());
        }
    }

    private static Change change(Taken taken, Transmission transmission) {
        var receipt = taken.receipt();
        return new Change(
                transmission, state(taken), receipt.code(), "receipt: " + receipt.text(), receipt.at(), List.of());
    }

    private static @Nullable TransmissionState state(Taken taken) {
        return switch (taken.receipt().status()) {
            case UNDERWAY -> null;
            case DELIVERED -> taken.complete() ? TransmissionState.DELIVERED : null;
            case FAILED -> TransmissionState.FAILED;
            case EXPIRED -> TransmissionState.EXPIRED;
            case CANCELLED -> TransmissionState.CANCELLED;
        };
    }
}
