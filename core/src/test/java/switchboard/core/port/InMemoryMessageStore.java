package switchboard.core.port;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import switchboard.core.Examples;
import switchboard.core.delivery.MessageState;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;

/** Remembers everything until it is thrown away. Each call is a transaction of its own. Thread-safe. */
public final class InMemoryMessageStore implements MessageStore, Archive {
    private final Map<ClientReference, Claim> claims = new HashMap<>();
    private final Map<ClientReference, Instant> claimed = new HashMap<>();
    private final Clock clock = Examples.CLOCK;
    private final TreeMap<MessageId, Message> messages = new TreeMap<>();
    private final Map<MessageId, Incoming> incoming = new HashMap<>();
    private final Map<TransmissionId, InMemoryTransmission> rows = new HashMap<>();
    private final Map<RemoteId, InMemoryTransmission> sent = new HashMap<>();

    private record RemoteId(String connector, String value) {}

    @Override
    public synchronized Map<ClientReference, Claim> claims(Collection<ClientReference> references) {
        return references.stream()
                .distinct()
                .map(claims::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Claim::reference, Function.identity()));
    }

    @Override
    public synchronized void accept(List<Message> accepted, List<Claim> taken) {
        for (var claim : taken) {
            if (claims.containsKey(claim.reference())) {
                throw new IllegalStateException("client reference is taken: " + claim.reference());
            }
        }
        taken.forEach(claim -> claims.put(claim.reference(), claim));
        taken.forEach(claim -> claimed.put(claim.reference(), clock.instant()));
        accepted.forEach(message -> messages.put(message.id(), message));
    }

    @Override
    public synchronized void keep(List<Incoming> results) {
        for (var result : results) {
            messages.put(result.message().id(), result.message());
            incoming.put(result.message().id(), result);
        }
    }

    @Override
    public synchronized List<Change> write(List<Change> changes) {
        return changes.stream().filter(this::applied).toList();
    }

    private boolean applied(Change change) {
        var row =
                rows.computeIfAbsent(change.transmission().id(), id -> new InMemoryTransmission(change.transmission()));
        if (row.refuses(change)) {
            return false;
        }
        row.apply(change);
        change.remoteIds()
                .forEach(id -> sent.put(new RemoteId(change.transmission().connector(), change.receiptId(id)), row));
        return true;
    }

    @Override
    public synchronized List<Clearance> look(List<Transmission> transmissions) {
        return transmissions.stream()
                .map(transmission -> rows.containsKey(transmission.id())
                        ? rows.get(transmission.id()).look(transmission)
                        : Clearance.GO)
                .toList();
    }

    @Override
    public synchronized List<Clearance> clear(List<Transmission> transmissions, Instant now) {
        return transmissions.stream().map(this::clear).toList();
    }

    private Clearance clear(Transmission transmission) {
        // One without a row was queued by a router that keeps none.
        return rows.computeIfAbsent(transmission.id(), id -> new InMemoryTransmission(transmission))
                .clear(transmission);
    }

    @Override
    public synchronized List<Taken> take(List<Receipt> receipts) {
        return receipts.stream().map(this::take).toList();
    }

    private Taken take(Receipt receipt) {
        var row = sent.get(new RemoteId(receipt.connector(), receipt.remoteId()));
        return row == null ? Taken.unknown(receipt) : row.taken(receipt);
    }

    @Override
    public synchronized Optional<Story> story(MessageId id, int from, int most) {
        return Optional.ofNullable(messages.get(id)).map(message -> {
            var recipients = message.to().stream().limit(most).toList();
            var transmissions = rowsOf(id).stream()
                    .skip(from)
                    .limit(most)
                    .map(InMemoryTransmission::story)
                    .toList();
            return new Story(summary(message), message.withTo(recipients), steps(message), transmissions);
        });
    }

    @Override
    public synchronized List<Standing> standings(MessageId id, int from, int most) {
        var message = messages.get(id);
        return message == null || message.direction() == Direction.INCOMING
                ? List.of()
                : IntStream.range(from, Math.min(from + most, message.to().size()))
                        .mapToObj(index -> standing(message, index))
                        .toList();
    }

    private Standing standing(Message message, int index) {
        var id = new TransmissionId(message.id(), index);
        var row = rows.get(id);
        return row == null
                ? new Standing(
                        Transmission.first(id, message, message.to().get(index), ""),
                        TransmissionState.QUEUED,
                        List.of())
                : row.standing();
    }

    private List<InMemoryTransmission> rowsOf(MessageId id) {
        return rows.values().stream()
                .filter(row -> row.id().message().equals(id))
                .sorted(Comparator.comparing(row -> row.id().index()))
                .toList();
    }

    private List<Story.Step> steps(Message message) {
        var result = incoming.get(message.id());
        var texts = result == null ? List.<String>of() : result.story();
        return texts.stream()
                .map(text -> new Story.Step(message.created(), null, 0, "", "", text))
                .toList();
    }

    private Story.Summary summary(Message message) {
        return new Story.Summary(
                message.withTo(message.to().subList(0, 1)), message.to().size(), state(message));
    }

    private String state(Message message) {
        if (message.direction() == Direction.OUTGOING) {
            var states = rowsOf(message.id()).stream()
                    .map(InMemoryTransmission::state)
                    .toList();
            return MessageState.of(states).name();
        }
        var status = incoming.get(message.id()).status();
        return status == Incoming.Status.OPEN ? "RECEIVED" : status.name();
    }

    @Override
    public synchronized List<Story.Summary> search(Search search) {
        return messages.descendingMap().values().stream()
                .filter(message -> fits(message, search))
                .map(this::summary)
                .filter(summary -> any(search.state(), summary.state()))
                .limit(search.most())
                .toList();
    }

    private static boolean fits(Message message, Search search) {
        var words = search.words() == null ? "" : search.words().toLowerCase(Locale.ROOT);
        return (search.direction() == null || search.direction() == message.direction())
                && any(search.account(), message.account())
                && (search.address() == null || speaksOf(message, search.address()))
                && message.text().toLowerCase(Locale.ROOT).contains(words)
                && (search.before() == null || message.id().compareTo(search.before()) < 0);
    }

    private static boolean speaksOf(Message message, String address) {
        return (message.from() != null && message.from().value().equals(address))
                || message.to().stream().anyMatch(to -> to.value().equals(address));
    }

    private static boolean any(String wanted, String found) {
        return wanted == null || wanted.equals(found);
    }

    @Override
    public boolean keepsMessages() {
        return true;
    }

    @Override
    public synchronized Step forgetMessages(MessageId after, Instant before, int most) {
        var looked = messages.values().stream()
                .filter(message -> after == null || message.id().compareTo(after) > 0)
                .filter(message -> message.created().isBefore(before))
                .limit(most)
                .toList();
        var over = looked.stream().filter(this::isOver).map(Message::id).collect(Collectors.toSet());
        messages.keySet().removeAll(over);
        incoming.keySet().removeAll(over);
        rows.keySet().removeIf(id -> over.contains(id.message()));
        sent.values().removeIf(row -> over.contains(row.id().message()));
        claims.values().removeIf(claim -> over.contains(claim.message()));
        return new Step(
                over.size(),
                looked.size() < most ? null : looked.get(looked.size() - 1).id());
    }

    private boolean isOver(Message message) {
        var known = rowsOf(message.id());
        return message.direction() == Direction.INCOMING
                || (known.size() == message.to().size()
                        && known.stream().allMatch(row -> row.state().isFinal()));
    }

    @Override
    public synchronized int forgetReferences(Instant before, int most) {
        var old = claims.values().stream()
                .filter(claim -> claimed.get(claim.reference()).isBefore(before))
                .map(Claim::reference)
                .limit(most)
                .toList();
        claims.keySet().removeAll(old);
        return old.size();
    }

    /** All outgoing and incoming messages, the oldest first. */
    public synchronized List<Message> messages() {
        return List.copyOf(messages.values());
    }

    /** @throws NullPointerException if nothing is known of it */
    public synchronized TransmissionState state(TransmissionId id) {
        return rows.get(id).state();
    }
}
