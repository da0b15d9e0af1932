package switchboard.web.fake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.port.Meter;
import switchboard.core.port.Monitor;
import switchboard.core.port.Settings;

/** Invents figures that move. */
@ApplicationScoped
public class MemoryMonitor implements Monitor {
    private static final Instant STARTED = Instant.now().minusSeconds(7_512);

    @Inject
    Settings settings;

    @Override
    public Status status() {
        var now = System.currentTimeMillis() / 1000.0;
        var totals = new EnumMap<Meter.Event, Long>(Meter.Event.class);
        var rates = new EnumMap<Meter.Event, Double>(Meter.Event.class);
        for (var event : Meter.Event.values()) {
            totals.put(event, (long) (now % 100_000) * (12 - event.ordinal()));
            rates.put(event, Math.max(0, (10 - event.ordinal()) * (20 + 6 * Math.sin(now / 9 + event.ordinal()))));
        }
        var depths = new TreeMap<>(Map.of(
                "switchboard.incoming", 0L,
                "switchboard.outgoing", 3L,
                "switchboard.connector.demo-smsc", 41L,
                "switchboard.outcomes", 0L,
                "switchboard.receipts", 2L,
                "switchboard.callback", 0L,
                "switchboard.dead", 1L));
        var connectors = settings.current().connectors().stream()
                .map(connector -> new ConnectorStatus(connector, state(connector), connector.started() ? 4 : 0))
                .toList();
        return new Status("tracked", STARTED, depths, totals, rates, connectors);
    }

    private static ConnectorState state(Connector connector) {
        if (!connector.started()) {
            return new ConnectorState(Phase.STOPPED, null, STARTED, 0);
        }
        return connector.id().equals("backup")
                ? new ConnectorState(
                        Phase.WAITING,
                        "connection refused: 127.0.0.1:2776",
                        Instant.now().minusSeconds(40),
                        0)
                : new ConnectorState(Phase.UP, null, STARTED, 12);
    }
}
