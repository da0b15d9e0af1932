package switchboard.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.ReceiptsOfParts;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.Configuration;
import switchboard.core.port.MessageStore;
import switchboard.core.port.MessageStore.Taken;
import switchboard.core.port.Meter;
import switchboard.core.port.Queues;
import switchboard.core.port.Settings;

/**
 * Receipts → the transmissions that they speak of. One that comes before its submit response waits for it; one that
 * comes when others have decided is told in the story only.
 */
public final class TakeReceipt {
    /** After the n-th look in vain; when they are used up the receipt goes to the dead queue. */
    private static final List<Duration> LOOKS = List.of(
            Duration.ofMillis(250),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5));

    private final Settings settings;
    private final MessageStore store;
    private final Queues queues;
    private final Events events;
    private final Meter meter;

    public TakeReceipt(Settings settings, MessageStore store, Queues queues, Events events, Meter meter) {
        this.settings = settings;
        this.store = store;
        this.queues = queues;
        this.events = events;
        this.meter = meter;
    }

    public void take(List<Receipt> receipts) {
        var configuration = settings.current();
        var changes = new ArrayList<Change>();
        for (var taken : store.take(receipts)) {
            if (taken.transmission() == null) {
                lookAgain(taken.receipt());
            } else {
                changes.add(change(taken, taken.transmission(), configuration));
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

    private static Change change(Taken taken, Transmission transmission, Configuration configuration) {
        var receipt = taken.receipt();
        return new Change(
                transmission,
                state(taken, configuration),
                receipt.code(),
                "receipt: " + receipt.text(),
                receipt.at(),
                List.of());
    }

    private static @Nullable TransmissionState state(Taken taken, Configuration configuration) {
        var rule = configuration
                .connector(taken.receipt().connector())
                .map(Connector::receiptsOfParts)
                .orElse(ReceiptsOfParts.ALL);
        return rule.areDecidedBetween(taken.before(), taken.after())
                ? state(taken.receipt().status())
                : null;
    }

    private static @Nullable TransmissionState state(Receipt.Status status) {
        return switch (status) {
            case UNDERWAY -> null;
            case DELIVERED -> TransmissionState.DELIVERED;
            case FAILED -> TransmissionState.FAILED;
            case EXPIRED -> TransmissionState.EXPIRED;
            case CANCELLED -> TransmissionState.CANCELLED;
        };
    }
}
