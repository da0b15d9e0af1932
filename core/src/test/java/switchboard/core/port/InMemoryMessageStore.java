package switchboard.core.port;

import java.time.Instant;
import java.util.ArrayList;
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
import switchboard.core.delivery.MessageState;
import switchboard.core.delivery.PartReceipts;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;

/** Remembers everything until it is thrown away. Each call is a transaction of its own. Thread-safe. */
public final class InMemoryMessageStore implements MessageStore {
    private final Map<ClientReference, Claim> claims = new HashMap<>();
    private final TreeMap<MessageId, Message> messages = new TreeMap<>();
    private final Map<MessageId, Incoming> incoming = new HashMap<>();
    private final Map<TransmissionId, Row> rows = new HashMap<>();
    private final Map<RemoteId, Row> sent = new HashMap<>();

    private record RemoteId(String connector, String value) {}

    /** What is known of one transmission. */
    private static final class Row {
        private Transmission transmission;
        /** Null before anything happened. */
        private TransmissionState state;

        /** The attempt that is under way or comes next; lower ones are over. */
        private int due;

        private List<String> remoteIds = List.of();
        private List<String> receiptIds = List.of();
        private boolean whole;
        private Instant sent = Instant.MIN;
        private final Map<String, Receipt.Status> told = new HashMap<>();
        private final List<Story.Step> steps = new ArrayList<>();

        Row(Transmission transmission) {
            this.transmission = transmission;
            this.due = transmission.attempt();
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
            }
            if (!change.remoteIds().isEmpty()) {
                remoteIds = change.remoteIds();
                receiptIds = remoteIds.stream().map(change::receiptId).toList();
                whole = state == TransmissionState.SENT;
                sent = change.at();
            }
        }

        PartReceipts told() {
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
                    steps);
        }

        private static Story.Step step(Change change) {
            var by = change.transmission();
            return new Story.Step(
                    change.at(), change.state(), by.attempt(), by.connector(), change.code(), change.text());
        }
    }

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
        var row = rows.computeIfAbsent(change.transmission().id(), id -> new Row(change.transmission()));
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
        return rows.computeIfAbsent(transmission.id(), id -> new Row(transmission))
                .clear(transmission);
    }

    @Override
    public synchronized List<Taken> take(List<Receipt> receipts) {
        return receipts.stream().map(this::take).toList();
    }

    private Taken take(Receipt receipt) {
        var row = sent.get(new RemoteId(receipt.connector(), receipt.remoteId()));
        if (row == null) {
            return Taken.unknown(receipt);
        }
        var before = row.told();
        if (receipt.status() != Receipt.Status.UNDERWAY) {
            row.told.putIfAbsent(receipt.remoteId(), receipt.status());
        }
        return new Taken(receipt.notBefore(row.sent), row.transmission, before, row.told());
    }

    @Override
    public synchronized Optional<Story> story(MessageId id, int from, int most) {
        return Optional.ofNullable(messages.get(id)).map(message -> {
            var recipients = message.to().stream().limit(most).toList();
            var transmissions =
                    rowsOf(id).stream().skip(from).limit(most).map(Row::story).toList();
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

    private List<Row> rowsOf(MessageId id) {
        return rows.values().stream()
                .filter(row -> row.transmission.id().message().equals(id))
                .sorted(Comparator.comparing(row -> row.transmission.id().index()))
                .toList();
    }

    private List<Story.Step> steps(Message message) {
        var result = incoming.get(message.id());
        var texts = new ArrayList<String>();
        if (result != null) {
            result.errors().forEach(error -> texts.add(error.toString()));
            if (result.by() != null) {
                texts.add(result.status() + " by " + result.by());
            }
        }
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
            var states = rowsOf(message.id()).stream().map(row -> row.state).toList();
            return MessageState.of(states).name();
        }
        return switch (incoming.get(message.id()).status()) {
            case OPEN -> "RECEIVED";
            case HANDLED -> "HANDLED";
            case DROPPED -> "DROPPED";
        };
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

    /** All outgoing and incoming messages, the oldest first. */
    public synchronized List<Message> messages() {
        return List.copyOf(messages.values());
    }

    /** @throws NullPointerException if nothing is known of it */
    public synchronized TransmissionState state(TransmissionId id) {
        return rows.get(id).state;
    }
}
