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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import switchboard.core.port.Standing;
import switchboard.core.port.Story;

/**
 * Keeps everything in the database, in the caller's transaction. Each call writes before it returns: what fails at the
 * commit has no reason that the dead queue could tell.
 */
@ApplicationScoped
@Typed(JpaMessageStore.class)
@Transactional
public class JpaMessageStore implements MessageStore {
    /** A message may have 100,000 recipients, a statement of PostgreSQL 65,535 parameters, two for each. */
    private static final int LOADED_AT_ONCE = 1_000;

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
        messages.forEach(message -> entities.persist(MessageRows.of(message, null)));
        references.keep(claims, clock.instant());
    }

    @Override
    public void keep(List<Incoming> incoming) {
        for (var result : incoming) {
            entities.persist(MessageRows.of(result.message(), MessageRows.stateOf(result.status())));
            MessageRows.steps(result, clock.instant()).forEach(entities::persist);
        }
        entities.flush();
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
        entities.flush();
        return written;
    }

    private boolean apply(Change change, Map<TransmissionId, TransmissionEntity> rows) {
        var known = rows.get(change.transmission().id());
        if (known != null && known.refuses(change)) {
            return false;
        }
        (known == null ? added(change.transmission(), rows) : known).apply(change);
        return true;
    }

    private TransmissionEntity added(Transmission transmission, Map<TransmissionId, TransmissionEntity> rows) {
        var row = TransmissionEntity.of(transmission);
        entities.persist(row);
        rows.put(transmission.id(), row);
        return row;
    }

    @Override
    public List<Clearance> look(List<Transmission> transmissions) {
        var rows = rows(transmissions);
        return transmissions.stream()
                .map(transmission -> rows.containsKey(transmission.id())
                        ? rows.get(transmission.id()).look(transmission)
                        : Clearance.GO)
                .toList();
    }

    /** Commits on its own: what the network may get must be known before it gets it. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Clearance> clear(List<Transmission> transmissions, Instant now) {
        var rows = rows(transmissions);
        return transmissions.stream()
                .map(transmission -> clear(transmission, rows, now))
                .toList();
    }

    private Clearance clear(Transmission transmission, Map<TransmissionId, TransmissionEntity> rows, Instant now) {
        // One without a row was queued by a router that keeps none.
        var known = rows.get(transmission.id());
        var clearance = (known == null ? added(transmission, rows) : known).clear(transmission, now);
        if (clearance == Clearance.GO) {
            entities.persist(MessageRows.step(Change.to(TransmissionState.SENDING, transmission, "handed over", now)));
        }
        return clearance;
    }

    private Map<TransmissionId, TransmissionEntity> rows(List<Transmission> transmissions) {
        return rowsById(transmissions.stream().map(Transmission::id).distinct().toList());
    }

    private Map<TransmissionId, TransmissionEntity> rowsById(List<TransmissionId> ids) {
        var keys = ids.stream().map(TransmissionEntity.Key::of).toList();
        var found = new HashMap<TransmissionId, TransmissionEntity>();
        for (var row : entities.unwrap(Session.class)
                .byMultipleIds(TransmissionEntity.class)
                .withBatchSize(LOADED_AT_ONCE)
                .multiLoad(keys)) {
            if (row != null) {
                found.put(new TransmissionId(new MessageId(row.id.messageId), row.id.idx), row);
            }
        }
        return found;
    }

    @Override
    public List<Taken> take(List<Receipt> receipts) {
        var parts = sentParts.take(receipts);
        var transmissions = transmissions(parts.values());
        return IntStream.range(0, receipts.size())
                .mapToObj(place -> taken(receipts.get(place), parts.get(place), transmissions))
                .toList();
    }

    private static Taken taken(Receipt receipt, SentParts.Found part, Map<TransmissionId, Transmission> transmissions) {
        return part == null
                ? Taken.unknown(receipt)
                : new Taken(
                        receipt.notBefore(part.sent()),
                        transmissions.get(part.transmission()),
                        part.before(),
                        part.after());
    }

    private Map<TransmissionId, Transmission> transmissions(Collection<SentParts.Found> parts) {
        var ids = parts.stream().map(SentParts.Found::transmission).distinct().toList();
        var messages =
                stories.messages(ids.stream().map(TransmissionId::message).collect(Collectors.toSet()));
        var found = new HashMap<TransmissionId, Transmission>();
        rowsById(ids).forEach((id, row) -> {
            var message = messages.get(id.message());
            if (message != null) {
                found.put(id, MessageRows.transmission(row, message));
            }
        });
        return found;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Story> story(MessageId id, int from, int most) {
        return stories.story(id, from, most);
    }

    @Override
    public List<Standing> standings(MessageId id, int from, int most) {
        return stories.standings(id, from, most);
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
