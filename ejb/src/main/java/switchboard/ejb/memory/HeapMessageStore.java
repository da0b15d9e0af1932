package switchboard.ejb.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.delivery.PartReceipts;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Message;
import switchboard.core.port.Change;
import switchboard.core.port.Claim;
import switchboard.core.port.ClientReference;
import switchboard.core.port.ForgetfulStore;

/** Remembers the last sent transmissions and client references until the server stops, and nothing else. */
@ApplicationScoped
@Typed(HeapMessageStore.class)
public class HeapMessageStore implements ForgetfulStore {
    private static final int KEPT = 100_000;

    private final Map<ClientReference, Claim> claims = new Youngest<>();
    private final Map<RemoteId, Sent> sent = new Youngest<>();

    private record RemoteId(String connector, String value) {}

    /** A transmission, the ids of its parts that have no final receipt, what the others have, and when it was sent. */
    private static final class Sent {
        private final Transmission transmission;
        private final List<String> open;
        private final Instant at;
        private PartReceipts told;

        Sent(Change change) {
            transmission = change.transmission();
            open = change.remoteIds().stream().map(change::receiptId).collect(Collectors.toCollection(ArrayList::new));
            at = change.at();
            told = PartReceipts.none(change.state() == TransmissionState.SENT, open.size());
        }

        Taken taken(Receipt receipt) {
            var before = told;
            if (receipt.status() != Receipt.Status.UNDERWAY) {
                while (open.remove(receipt.remoteId())) {
                    told = told.and(receipt.status());
                }
            }
            return new Taken(receipt.notBefore(at), transmission, before, told);
        }
    }

    /** A map that forgets its oldest entry when it is full. */
    private static final class Youngest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }

    @Override
    public synchronized Map<ClientReference, Claim> claims(Collection<ClientReference> references) {
        var taken = new HashMap<ClientReference, Claim>();
        for (var reference : references) {
            var claim = claims.get(reference);
            if (claim != null) {
                taken.put(reference, claim);
            }
        }
        return taken;
    }

    @Override
    public synchronized void accept(List<Message> messages, List<Claim> added) {
        for (var claim : added) {
            if (claims.containsKey(claim.reference())) {
                throw new IllegalStateException("client reference is taken: " + claim.reference());
            }
        }
        added.forEach(claim -> claims.put(claim.reference(), claim));
    }

    @Override
    public synchronized List<Change> write(List<Change> changes) {
        for (var change : changes) {
            var taken = new Sent(change);
            taken.open.forEach(id -> sent.put(new RemoteId(change.transmission().connector(), id), taken));
        }
        return changes;
    }

    @Override
    public synchronized List<Taken> take(List<Receipt> receipts) {
        return receipts.stream().map(this::taken).toList();
    }

    private Taken taken(Receipt receipt) {
        var known = sent.get(new RemoteId(receipt.connector(), receipt.remoteId()));
        return known == null ? Taken.unknown(receipt) : known.taken(receipt);
    }
}
