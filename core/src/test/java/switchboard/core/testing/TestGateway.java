package switchboard.core.testing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import switchboard.core.Examples;
import switchboard.core.delivery.Transmission;
import switchboard.core.flow.Events;
import switchboard.core.flow.RunPhases;
import switchboard.core.flow.Send;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.message.Priority;
import switchboard.core.phase.App;
import switchboard.core.phase.Phases;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryOptOuts;
import switchboard.core.port.RecordingQueues;

/**
 * A gateway with these apps and one network, {@code test}, that keeps what it is given. The flows are the gateway's own; only
 * queues and store are in memory, and everything is done when a call returns.
 */
public final class TestGateway {
    /** The network that everything comes from and goes to. */
    public static final String CONNECTOR = "test";

    /** The number of ours that phones write to, unless a test says otherwise. */
    public static final String OWN_NUMBER = "12345";

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);
    private final RunPhases runPhases;
    private final Send send;
    private final List<Message> inbox = new ArrayList<>();
    private final List<Message> outbox = new ArrayList<>();

    private TestGateway(List<App> apps) {
        var phases = new Phases(apps);
        var settings = FixedSettings.of(Examples.connector(CONNECTOR));
        var events = new Events(queues, new CountingMeter(), UUID::randomUUID);
        runPhases = new RunPhases(() -> phases, store, queues, clock, TestGateway::id);
        send = new Send(() -> phases, settings, store, queues, new InMemoryOptOuts(), events, clock);
    }

    /** @param apps in the order in which incoming messages meet them; none to keep only what comes and leaves */
    public static TestGateway with(App... apps) {
        return new TestGateway(List.of(apps));
    }

    /**
     * A text from a phone to {@value #OWN_NUMBER}.
     *
     * @return what left because of it
     */
    public List<Message> receive(String from, String text) {
        return receive(message(Direction.INCOMING, from, OWN_NUMBER, text));
    }

    /** A message of any kind from the network. */
    public List<Message> receive(Message message) {
        inbox.add(message);
        runPhases.run(List.of(message));
        return leave();
    }

    /** A text of ours to a phone; what left, empty if an app stopped it. */
    public List<Message> send(String to, String text) {
        var message = message(Direction.OUTGOING, OWN_NUMBER, to, text);
        store.accept(List.of(message), List.of());
        queues.accepted(List.of(message));
        return leave();
    }

    private List<Message> leave() {
        queues.accepted.forEach(send::send);
        queues.accepted.clear();
        var leaving = queues.connectors.stream()
                .flatMap(queued -> queued.batch().stream())
                .map(Transmission::message)
                .toList();
        queues.connectors.clear();
        outbox.addAll(leaving);
        return leaving;
    }

    /** What came, oldest first. */
    public List<Message> inbox() {
        return List.copyOf(inbox);
    }

    /** What left, oldest first; each has one recipient. */
    public List<Message> outbox() {
        return List.copyOf(outbox);
    }

    /** What the apps did to a message, as its story tells it. */
    public List<String> story(Message message) {
        return store.story(message.id(), 0, 1).stream()
                .flatMap(story -> story.steps().stream())
                .map(step -> step.text())
                .toList();
    }

    private static Message message(Direction direction, @Nullable String from, String to, String text) {
        return new Message(
                id(),
                direction,
                null,
                CONNECTOR,
                from == null ? null : Address.parse(from),
                List.of(Address.parse(to)),
                new Content.Text(text),
                Clock.tickMillis(ZoneOffset.UTC).instant(),
                null,
                Priority.NORMAL,
                false,
                null,
                null,
                null,
                Set.of(),
                Map.of());
    }

    private static MessageId id() {
        return new MessageId(UUID.randomUUID());
    }
}
