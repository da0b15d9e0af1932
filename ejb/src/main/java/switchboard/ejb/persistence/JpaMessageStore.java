package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;
import switchboard.core.port.Change;
import switchboard.core.port.Claim;
import switchboard.core.port.ClientReference;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Search;
import switchboard.core.port.Story;

/** Keeps everything in the database, in the caller's transaction. */
@ApplicationScoped
@Typed(JpaMessageStore.class)
@Transactional
public class JpaMessageStore implements MessageStore {
    @PersistenceContext
    EntityManager entities;

    @Inject
    SentParts sentParts;

    @Inject
    ClientReferences references;

    @Inject
    Stories stories;

    @Inject
    Clock clock;

    @Override
    public Map<ClientReference, Claim> claims(Collection<ClientReference> wanted) {
        return references.claims(wanted);
    }

    @Override
    public void accept(List<Message> messages, List<Claim> claims) {
        references.keep(claims, clock.instant());
        messages.forEach(message -> entities.persist(MessageRows.of(message, null)));
    }

    @Override
    public void keep(List<Incoming> incoming) {
        for (var result : incoming) {
            entities.persist(MessageRows.of(result.message(), MessageRows.stateOf(result.status())));
            MessageRows.steps(result, clock.instant()).forEach(entities::persist);
        }
    }

    @Override
    public List<Change> write(List<Change> changes) {
        var rows = rows(changes.stream().map(Change::transmission).toList());
        var written = new ArrayList<Change>();
        for (var change : changes) {
            if (apply(change, rows)) {
                entities.persist(MessageRows.step(change));
                sentParts.keep(change, null);
                written.add(change);
            }
        }
        return written;
    }

    private boolean apply(Change change, Map<TransmissionId, TransmissionEntity> rows) {
        var transmission = change.transmission();
        var row = rows.get(transmission.id());
        if (row == null) {
            row = MessageRows.of(transmission);
            entities.persist(row);
            rows.put(transmission.id(), row);
        } else if (transmission.attempt() < row.attempt
                || (change.state() != null && !row.state.mayBecome(change.state()))) {
            return false;
        }
        if (change.state() != null) {
            row.state = change.state();
            row.changed = change.at();
        }
        return true;
    }

    /** Commits on its own: what the network may get must be known before it gets it. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Clearance> clear(List<Transmission> transmissions, Instant now) {
        var rows = rows(transmissions);
        return transmissions.stream()
                .map(transmission -> clear(transmission, rows.get(transmission.id()), now))
                .toList();
    }

    private Clearance clear(Transmission transmission, TransmissionEntity known, Instant now) {
        var row = known;
        if (row == null) {
            // It was queued by another router, which keeps no rows.
            row = MessageRows.of(transmission);
            entities.persist(row);
        }
        boolean sameAttempt = row.attempt == transmission.attempt();
        if (row.state == TransmissionState.SENDING && sameAttempt) {
            return Clearance.INTERRUPTED;
        }
        boolean waiting = row.state == TransmissionState.QUEUED || row.state == TransmissionState.RETRYING;
        if (!waiting || row.attempt > transmission.attempt()) {
            return Clearance.OVER;
        }
        row.state = TransmissionState.SENDING;
        row.attempt = transmission.attempt();
        row.connector = transmission.connector();
        row.tried = String.join(",", transmission.tried());
        row.changed = now;
        entities.persist(MessageRows.step(Change.to(TransmissionState.SENDING, transmission, "handed over", now)));
        return Clearance.GO;
    }

    private Map<TransmissionId, TransmissionEntity> rows(List<Transmission> transmissions) {
        var keys = transmissions.stream()
                .map(t -> TransmissionEntity.Key.of(t.id()))
                .distinct()
                .toList();
        var found = new HashMap<TransmissionId, TransmissionEntity>();
        for (var row : entities.unwrap(Session.class)
                .byMultipleIds(TransmissionEntity.class)
                .multiLoad(keys)) {
            if (row != null) {
                found.put(new TransmissionId(new MessageId(row.id.messageId), row.id.idx), row);
            }
        }
        return found;
    }

    @Override
    public List<Taken> take(List<Receipt> receipts) {
        var parts = sentParts.find(receipts);
        var transmissions = transmissions(parts.values());
        return receipts.stream()
                .map(receipt -> {
                    var part = parts.get(receipt);
                    return part == null
                            ? new Taken(receipt, null, false)
                            : new Taken(receipt, transmissions.get(idOf(part)), sentParts.complete(receipt, part));
                })
                .toList();
    }

    private static TransmissionId idOf(SentPartEntity part) {
        return new TransmissionId(new MessageId(part.messageId), part.idx);
    }

    private Map<TransmissionId, Transmission> transmissions(Collection<SentPartEntity> parts) {
        Set<TransmissionEntity.Key> keys = new HashSet<>();
        Set<MessageId> messageIds = new HashSet<>();
        for (var part : parts) {
            keys.add(TransmissionEntity.Key.of(idOf(part)));
            messageIds.add(new MessageId(part.messageId));
        }
        var messages = stories.messages(messageIds);
        var found = new HashMap<TransmissionId, Transmission>();
        for (var row : entities.unwrap(Session.class)
                .byMultipleIds(TransmissionEntity.class)
                .multiLoad(List.copyOf(keys))) {
            var message = row == null ? null : messages.get(new MessageId(row.id.messageId));
            if (message != null) {
                var transmission = MessageRows.transmission(row, message);
                found.put(transmission.id(), transmission);
            }
        }
        return found;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Story> story(MessageId id, int from, int most) {
        return stories.story(id, from, most);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Story.Summary> search(Search search) {
        return stories.search(search);
    }

    @Override
    public boolean keepsMessages() {
        return true;
    }
}
