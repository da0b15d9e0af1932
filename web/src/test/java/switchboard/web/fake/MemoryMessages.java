package switchboard.web.fake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import switchboard.core.delivery.MessageState;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.message.Priority;
import switchboard.core.phase.Incoming;
import switchboard.core.port.Change;
import switchboard.core.port.Claim;
import switchboard.core.port.ClientReference;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Search;
import switchboard.core.port.Standing;
import switchboard.core.port.Story;

/** Messages with made-up stories. Only what the web asks for is there. */
@ApplicationScoped
public class MemoryMessages implements MessageStore {
    private static final Instant START = Instant.now().minus(Duration.ofHours(3));
    private static final List<TransmissionState> LIVES = List.of(
            TransmissionState.DELIVERED,
            TransmissionState.DELIVERED,
            TransmissionState.RETRYING,
            TransmissionState.SENT,
            TransmissionState.FAILED,
            TransmissionState.EXPIRED,
            TransmissionState.QUEUED,
            TransmissionState.UNKNOWN);

    private final Map<MessageId, Message> messages = new TreeMap<>(Comparator.reverseOrder());
    private int count;
    private boolean keeps = true;

    public MemoryMessages() {
        for (var n = 0; n < 120; n++) {
            add(sample(n));
        }
    }

    public void keepNothing() {
        keeps = false;
    }

    public synchronized MessageId nextId() {
        return new MessageId(new UUID(0x019a_0000_0000_7000L + (count++ << 16), 0x8000_0000_0000_0000L));
    }

    public synchronized void add(Message message) {
        messages.put(message.id(), message);
    }

    private Message sample(int n) {
        var created = START.plusSeconds(n * 61L);
        var from = Address.parse("+4917012345" + (10 + n % 80));
        if (n % 5 == 4) {
            return Message.incoming(
                    nextId(), "demo-smsc", from, Address.parse("12345"), new Content.Text("INFO please"), created);
        }
        var to = IntStream.range(0, n % 7 == 3 ? 150 : 1 + n % 3)
                .mapToObj(r -> Address.parse("+49171" + (1000000 + n * 1000 + r)))
                .toList();
        var text = n % 9 == 2
                ? "<script>alert('no')</script> & \"quotes\" in a text that is a good deal longer than the others, so"
                        + " that one sees how a long one is shown in the list and on its own page"
                : "Your code is " + (100000 + n * 37);
        return outgoing(n % 2 == 0 ? "sender" : "admin", to, text, created);
    }

    private Message outgoing(String account, List<Address> to, String text, Instant created) {
        return new Message(
                nextId(),
                Direction.OUTGOING,
                account,
                null,
                Address.parse("MyBank"),
                to,
                new Content.Text(text),
                created,
                created.plus(Duration.ofDays(1)),
                Priority.NORMAL,
                true,
                null,
                null,
                "order-" + count,
                Set.of("billing"),
                Map.of());
    }

    @Override
    public synchronized Optional<Story> story(MessageId id, int from, int most) {
        return Optional.ofNullable(messages.get(id)).map(message -> {
            var parts = message.direction() == Direction.INCOMING
                    ? List.<Story.TransmissionStory>of()
                    : IntStream.range(from, Math.min(message.to().size(), from + most))
                            .mapToObj(n -> part(message, n))
                            .toList();
            var to = message.to().stream().limit(Math.max(1, most)).toList();
            var step = new Story.Step(message.created(), null, 0, "", "", "accepted");
            return new Story(summary(message), message.withTo(to), List.of(step), parts);
        });
    }

    private static Story.Summary summary(Message message) {
        var state = message.direction() == Direction.INCOMING
                ? "HANDLED"
                : MessageState.of(IntStream.range(0, message.to().size())
                                .mapToObj(n -> state(message, n))
                                .toList())
                        .name();
        return new Story.Summary(
                message.withTo(message.to().subList(0, 1)), message.to().size(), state);
    }

    private static TransmissionState state(Message message, int n) {
        return LIVES.get(Math.floorMod(message.created().getEpochSecond() / 61 + n, LIVES.size()));
    }

    private static Story.TransmissionStory part(Message message, int n) {
        var state = state(message, n);
        var steps = new ArrayList<Story.Step>();
        var at = message.created();
        steps.add(new Story.Step(at, TransmissionState.QUEUED, 1, "demo-smsc", "", "route germany"));
        steps.add(new Story.Step(at.plusMillis(12), TransmissionState.SENDING, 1, "demo-smsc", "", ""));
        steps.add(new Story.Step(
                at.plusMillis(80),
                TransmissionState.RETRYING,
                1,
                "demo-smsc",
                "0x00000058",
                "throttled by the network"));
        steps.add(new Story.Step(at.plusSeconds(5), state, 2, "demo-smsc", "", "id 4711 stat:" + state));
        return new Story.TransmissionStory(
                new TransmissionId(message.id(), n),
                message.to().get(n),
                "demo-smsc",
                state,
                2,
                List.of("4711"),
                steps,
                null);
    }

    @Override
    public synchronized List<Story.Summary> search(Search search) {
        return messages.values().stream()
                .filter(message -> search.before() == null || message.id().compareTo(search.before()) < 0)
                .filter(message -> search.direction() == null || message.direction() == search.direction())
                .filter(message -> search.account() == null || search.account().equals(message.account()))
                .filter(message -> search.address() == null || has(message, search.address()))
                .filter(message -> search.words() == null
                        || message.text()
                                .toLowerCase(Locale.ROOT)
                                .contains(search.words().toLowerCase(Locale.ROOT)))
                .map(MemoryMessages::summary)
                .filter(summary -> search.state() == null || search.state().equals(summary.state()))
                .limit(search.most())
                .toList();
    }

    private static boolean has(Message message, String address) {
        return message.to().stream().anyMatch(to -> to.value().equals(address))
                || (message.from() != null && message.from().value().equals(address));
    }

    @Override
    public boolean keepsMessages() {
        return keeps;
    }

    @Override
    public Map<ClientReference, Claim> claims(Collection<ClientReference> references) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void accept(List<Message> accepted, List<Claim> claims) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(List<Incoming> incoming) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> write(List<Change> changes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Standing> standings(MessageId id, int from, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Clearance> look(List<Transmission> transmissions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Clearance> clear(List<Transmission> transmissions, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Taken> take(List<Receipt> receipts) {
        throw new UnsupportedOperationException();
    }
}
