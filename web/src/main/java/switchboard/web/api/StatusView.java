package switchboard.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import switchboard.core.port.Meter;
import switchboard.core.port.Monitor;

/** How the gateway is doing, without anybody's settings. */
record StatusView(
        String router,
        Instant startedAt,
        Map<String, Long> queueDepths,
        Map<Meter.Event, Long> totals,
        Map<Meter.Event, Double> perSecond,
        List<Line> connectors) {

    /** A connector's line. */
    record Line(
            String id,
            String transport,
            boolean started,
            @JsonUnwrapped ConnectorView.State state) {
        static Line of(Monitor.ConnectorStatus status) {
            var connector = status.connector();
            return new Line(connector.id(), connector.transport(), connector.started(), ConnectorView.State.of(status));
        }
    }

    static StatusView of(Monitor.Status status) {
        return new StatusView(
                status.router(),
                status.startedAt(),
                status.queueDepths(),
                status.totals(),
                status.perSecond(),
                status.connectors().stream().map(Line::of).toList());
    }
}
