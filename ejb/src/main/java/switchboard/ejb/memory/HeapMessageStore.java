package switchboard.ejb.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;
import switchboard.core.port.Change;
import switchboard.core.port.Claim;
import switchboard.core.port.ClientReference;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Search;
import switchboard.core.port.Standing;
import switchboard.core.port.Story;

/** Remembers the last sent transmissions and client references until the server stops, and nothing else. */
@ApplicationScoped
@Typed(HeapMessageStore.class)
public class HeapMessageStore implements MessageStore {
    private static final int KEPT = 100_000;

    private final Map<ClientReference, Claim> claims = new Youngest<>();
    private final Map<RemoteId, Sent> sent = new Youngest<>();

    private record RemoteId(String connector, String value) {}

    /** A transmission, which of its parts have no receipt yet, whether all of them were taken, and when. */
    private record Sent(Transmission transmission, Set<String> open, boolean whole, Instant at) {
        boolean complete() {
            return whole && open.isEmpty();
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
    public void keep(List<Incoming> incoming) {}

    @Override
    public synchronized List<Change> write(List<Change> changes) {
        for (var change : changes) {
            Set<String> open = ConcurrentHashMap.newKeySet();
            open.addAll(change.remoteIds());
            var transmission = change.transmission();
            var taken = new Sent(transmission, open, change.state() == TransmissionState.SENT, change.at());
            open.forEach(id -> sent.put(new RemoteId(transmission.connector(), id), taken));
        }
        return changes;
    }

    @Override
    public List<Clearance> clear(List<Transmission> transmissions, Instant now) {
        return transmissions.stream().map(transmission -> Clearance.GO).toList();
    }

    @Override
    public synchronized List<Taken> take(List<Receipt> receipts) {
        return receipts.stream().map(this::taken).toList();
    }

    private Taken taken(Receipt receipt) {
        var known = sent.get(new RemoteId(receipt.connector(), receipt.remoteId()));
        if (known == null) {
            return new Taken(receipt, null, false);
        }
        boolean delivered = receipt.status() == Receipt.Status.DELIVERED;
        if (delivered) {
            known.open().remove(receipt.remoteId());
        }
        return new Taken(receipt.notBefore(known.at()), known.transmission(), delivered && known.complete());
    }

    @Override
    public Optional<Story> story(MessageId id, int from, int most) {
        return Optional.empty();
    }

    @Override
    public List<Standing> standings(MessageId id, int from, int most) {
        return List.of();
    }

    @Override
    public List<Story.Summary> search(Search search) {
        return List.of();
    }

    @Override
    public boolean keepsMessages() {
        return false;
    }
}
