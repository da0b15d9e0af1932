package switchboard.ejb.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Monitor;
import switchboard.core.port.Router;
import switchboard.core.port.Settings;
import switchboard.ejb.jms.QueueNames;
import switchboard.ejb.router.Chosen;
import switchboard.ejb.transport.Transports;

/** Puts together how the gateway is doing. */
@ApplicationScoped
class GatewayMonitor implements Monitor {
    private final Instant startedAt;

    @Inject
    @Chosen
    Router router;

    @Inject
    Settings settings;

    @Inject
    Transports transports;

    @Inject
    BrokerWatch broker;

    @Inject
    Meters meters;

    @Inject
    GatewayMonitor(Clock clock) {
        this.startedAt = clock.instant();
    }

    @Override
    public Status status() {
        var depths = broker.depths();
        var connectors = settings.current().connectors().stream()
                .map(connector -> status(connector, depths.getOrDefault(queue(connector), -1L)))
                .toList();
        return new Status(router.name(), startedAt, depths, meters.totals(), meters.perSecond(), connectors);
    }

    @Override
    public List<Rates> history() {
        return meters.history(startedAt);
    }

    private ConnectorStatus status(Connector connector, long waiting) {
        var state = transports.named(connector.transport()).state(connector.id());
        return new ConnectorStatus(connector, state, waiting);
    }

    private static String queue(Connector connector) {
        return QueueNames.ofConnector(connector.id());
    }
}
