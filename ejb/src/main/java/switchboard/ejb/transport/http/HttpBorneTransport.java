package switchboard.ejb.transport.http;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.Transport;
import switchboard.core.message.MessageId;
import switchboard.core.port.Gateway;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;
import switchboard.core.port.HttpDoor;

/** What the transports here have in common: all but the words. */
abstract class HttpBorneTransport implements Transport, HttpDoor {
    private static final int MOST_OCTETS = 64 * 1024;

    private final String name;
    private final List<Setting> settings;
    private final Words words;
    private final Reading reading;
    private final Map<String, HttpLine> lines = new ConcurrentHashMap<>();

    @Inject
    Gateway gateway;

    @Inject
    Clock clock;

    @Inject
    Supplier<MessageId> ids;

    /** What a connector says, and understands as an answer. */
    interface Words {
        /** @throws IllegalArgumentException that names the setting which can't be */
        Dialect of(Connector connector);
    }

    /** What somebody brings who may do so. */
    interface Reading {
        /** @throws IllegalArgumentException that names what is wrong with it */
        Intake read(HttpCall call, Arrivals arrivals);
    }

    HttpBorneTransport(String name, List<Setting> settings, Words words, Reading reading) {
        this.name = name;
        this.settings = settings;
        this.words = words;
        this.reading = reading;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public String transport() {
        return name();
    }

    @Override
    public int mostOctets() {
        return MOST_OCTETS;
    }

    @Override
    public void check(Connector connector) {
        new HttpSettings(connector).check();
        words.of(connector).request(List.of(Specimen.of(connector)), clock.instant());
    }

    @Override
    public void start(Connector connector) {
        lines.compute(connector.id(), (id, present) -> {
            if (present != null && present.connector().equals(connector)) {
                return present;
            }
            if (present != null) {
                present.stop();
            }
            return new HttpLine(connector, words.of(connector), clock);
        });
    }

    @Override
    public void stop(String connector) {
        var line = lines.remove(connector);
        if (line != null) {
            line.stop();
        }
    }

    @Override
    public ConnectorState state(String connector) {
        var line = lines.get(connector);
        return line == null ? new ConnectorState(ConnectorState.Phase.STOPPED, null, clock.instant(), 0) : line.state();
    }

    @Override
    public CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch) {
        var line = lines.get(connector.id());
        if (line == null) {
            var now = clock.instant();
            return CompletableFuture.completedStage(batch.stream()
                    .map(one -> Outcome.deferred("", "the connector is not started", now))
                    .toList());
        }
        return line.send(batch);
    }

    @Override
    public HttpAnswer take(Connector connector, HttpCall call) {
        try {
            var refusal = Callers.of(new HttpSettings(connector)).refusal(call);
            return refusal.orElseGet(() -> taken(reading.read(call, new Arrivals(connector, clock, ids))));
        } catch (IllegalArgumentException e) {
            return HttpAnswer.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private HttpAnswer taken(Intake intake) {
        if (!intake.messages().isEmpty()) {
            gateway.receive(intake.messages());
        }
        if (!intake.receipts().isEmpty()) {
            gateway.receipts(intake.receipts());
        }
        return intake.answer();
    }
}
