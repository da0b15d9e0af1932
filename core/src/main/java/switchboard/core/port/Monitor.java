package switchboard.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState;

/** How the gateway is doing. */
public interface Monitor {

    /** The present state; queue depths may be a second old. */
    Status status();

    /** Every two seconds of the last five minutes, the latest last; nothing from before the start. */
    List<Rates> history();

    /** @param perSecond events a second, averaged over the ten seconds before */
    record Rates(Instant at, Map<Meter.Event, Double> perSecond) {}

    /**
     * One look at the gateway.
     *
     * @param router direct, queued, tracked or the name of a custom one
     * @param queueDepths messages (batches count one) by queue name; empty while the broker can't be asked
     * @param totals since the start
     * @param perSecond events a second, averaged over the last ten seconds
     */
    record Status(
            String router,
            Instant startedAt,
            Map<String, Long> queueDepths,
            Map<Meter.Event, Long> totals,
            Map<Meter.Event, Double> perSecond,
            List<ConnectorStatus> connectors) {}

    /** @param waiting batches in its queue; -1 while the broker can't be asked */
    record ConnectorStatus(Connector connector, ConnectorState state, long waiting) {}
}
