package switchboard.core.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.PartReceipts;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.MessageStore.Clearance;
import switchboard.core.port.MessageStore.Taken;

/** What {@link InMemoryMessageStore} knows of one transmission. */
final class InMemoryTransmission {
    private Transmission transmission;
    /** Null before anything happened. */
    private TransmissionState state;

    /** The attempt that is under way or comes next; lower ones are over. */
    private int due;

    /** When that may start; null if nothing is waited for. */
    private Instant next;

    private List<String> remoteIds = List.of();
    private List<String> receiptIds = List.of();
    private boolean whole;
    private Instant sent = Instant.MIN;
    private final Map<String, Receipt.Status> told = new HashMap<>();
    private final List<Story.Step> steps = new ArrayList<>();

    InMemoryTransmission(Transmission transmission) {
        this.transmission = transmission;
        this.due = transmission.attempt();
    }

    TransmissionId id() {
        return transmission.id();
    }

    TransmissionState state() {
        return state;
    }

    boolean refuses(Change change) {
        return change.state() != null
                && state != null
                && (change.transmission().attempt() < due || !state.mayBecome(change.state()));
    }

    void apply(Change change) {
        transmission = change.transmission();
        steps.add(step(change));
        if (change.state() != null) {
            state = change.state();
            due = transmission.attempt() + (state == TransmissionState.RETRYING ? 1 : 0);
            next = change.next();
        } else if (change.next() != null) {
            next = change.next();
        }
        if (!change.remoteIds().isEmpty()) {
            remoteIds = change.remoteIds();
            receiptIds = remoteIds.stream().map(change::receiptId).toList();
            whole = state == TransmissionState.SENT;
            sent = change.at();
        }
    }

    Taken taken(Receipt receipt) {
        var before = told();
        if (receipt.status() != Receipt.Status.UNDERWAY) {
            told.putIfAbsent(receipt.remoteId(), receipt.status());
        }
        return new Taken(receipt.notBefore(sent), transmission, before, told());
    }

    private PartReceipts told() {
        var sum = PartReceipts.none(whole, remoteIds.size());
        for (var id : receiptIds) {
            sum = sum.and(told.getOrDefault(id, Receipt.Status.UNDERWAY));
        }
        return sum;
    }

    Standing standing() {
        var next = new Transmission(
                transmission.id(),
                transmission.message(),
                transmission.recipient(),
                transmission.connector(),
                due,
                transmission.tried());
        return new Standing(next, state, state == TransmissionState.SENT ? remoteIds : List.of());
    }

    Clearance look(Transmission attempt) {
        var settled = state == TransmissionState.SENT || (state != null && state.isFinal());
        if (settled || attempt.attempt() < due) {
            return Clearance.OVER;
        }
        return state == TransmissionState.SENDING ? Clearance.INTERRUPTED : Clearance.GO;
    }

    Clearance clear(Transmission attempt) {
        var clearance = look(attempt);
        if (clearance == Clearance.GO) {
            transmission = attempt;
            due = attempt.attempt();
            state = TransmissionState.SENDING;
            next = null;
        }
        return clearance;
    }

    Story.TransmissionStory story() {
        return new Story.TransmissionStory(
                transmission.id(),
                transmission.recipient(),
                transmission.connector(),
                state,
                transmission.attempt(),
                remoteIds,
                steps,
                next);
    }

    private static Story.Step step(Change change) {
        var by = change.transmission();
        return new Story.Step(change.at(), change.state(), by.attempt(), by.connector(), change.code(), change.text());
    }
}
