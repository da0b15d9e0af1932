package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import switchboard.core.contact.OptOut;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Address;
import switchboard.core.message.Message;
import switchboard.core.phase.Deed;
import switchboard.core.phase.Outgoing;
import switchboard.core.phase.Phases;
import switchboard.core.port.Change;
import switchboard.core.port.Configuration;
import switchboard.core.port.MessageStore;
import switchboard.core.port.OptOuts;
import switchboard.core.port.Queues;
import switchboard.core.port.Settings;

/** Accepted → connector queues: the outgoing phase, the route, one transmission for each recipient. */
public final class Send {
    private final Supplier<Phases> phases;
    private final Settings settings;
    private final MessageStore store;
    private final Queues queues;
    private final OptOuts optOuts;
    private final Events events;
    private final Clock clock;

    public Send(
            Supplier<Phases> phases,
            Settings settings,
            MessageStore store,
            Queues queues,
            OptOuts optOuts,
            Events events,
            Clock clock) {
        this.phases = phases;
        this.settings = settings;
        this.store = store;
        this.queues = queues;
        this.optOuts = optOuts;
        this.events = events;
        this.clock = clock;
    }

    /** Sends on; what no connector can take, or the recipient does not want, ends in FAILED with the reason. */
    public void send(List<Message> messages) {
        var configuration = settings.current();
        var now = clock.instant();
        var outgoing = phases.get().outgoing(messages);
        var changes = IntStream.range(0, messages.size())
                .boxed()
                .flatMap(i -> route(messages.get(i), outgoing.get(i), configuration, now).stream())
                .toList();
        var written = store.write(wanted(changes));
        enqueue(written, configuration);
        events.tell(written);
    }

    /** The same, but what the recipient does not want ends here. */
    private List<Change> wanted(List<Change> changes) {
        var unwanted = Unwanted.among(
                changes.stream()
                        .filter(Send::isQueued)
                        .map(Change::transmission)
                        .toList(),
                optOuts);
        return changes.stream()
                .map(change -> isQueued(change) && unwanted.has(change.transmission()) ? optedOut(change) : change)
                .toList();
    }

    private static boolean isQueued(Change change) {
        return change.state() == TransmissionState.QUEUED;
    }

    private static Change optedOut(Change queued) {
        return new Change(
                queued.transmission(), TransmissionState.FAILED, OptOut.CODE, OptOut.REASON, queued.at(), List.of());
    }

    private static List<Change> route(Message original, Outgoing outgoing, Configuration configuration, Instant now) {
        var changes = new ArrayList<Change>();
        // The recipients are those that were accepted, whatever an app returned: their ids are out already.
        for (int i = 0; i < original.to().size(); i++) {
            var id = new TransmissionId(original.id(), i);
            var recipient = original.to().get(i);
            changes.add(
                    outgoing.veto() != null
                            ? failed(id, original, recipient, deeds(outgoing), now)
                            : toConnector(id, outgoing, recipient, configuration, now));
        }
        return changes;
    }

    private static Change toConnector(
            TransmissionId id, Outgoing outgoing, Address recipient, Configuration configuration, Instant now) {
        var message = outgoing.message();
        if (message.connector() != null) {
            return configuration.connector(message.connector()).isEmpty()
                    ? failed(id, message, recipient, "connector " + message.connector() + " does not exist", now)
                    : queued(id, outgoing, recipient, message.connector(), now);
        }
        return configuration
                .routes()
                .connectorFor(message, recipient, List.of())
                .map(connector -> queued(id, outgoing, recipient, connector, now))
                .orElseGet(() -> failed(id, message, recipient, "no route takes it", now));
    }

    private static Change queued(TransmissionId id, Outgoing outgoing, Address to, String connector, Instant now) {
        var transmission = Transmission.first(id, outgoing.message(), to, connector);
        var story = outgoing.deeds().isEmpty() ? "routed" : "routed; " + deeds(outgoing);
        return Change.to(TransmissionState.QUEUED, transmission, story, now);
    }

    private static String deeds(Outgoing outgoing) {
        return outgoing.deeds().stream().map(Deed::toString).collect(Collectors.joining("; "));
    }

    private static Change failed(TransmissionId id, Message message, Address to, String reason, Instant now) {
        return Change.to(TransmissionState.FAILED, Transmission.first(id, message, to, ""), reason, now);
    }

    private void enqueue(List<Change> written, Configuration configuration) {
        var byConnector = written.stream()
                .filter(Send::isQueued)
                .map(Change::transmission)
                .collect(Collectors.groupingBy(Transmission::connector, LinkedHashMap::new, Collectors.toList()));
        byConnector.forEach((connector, transmissions) ->
                Batches.put(queues, configuration, connector, transmissions, Duration.ZERO));
    }
}
