package switchboard.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Monitor;

/** How the gateway is doing, anew every two seconds. */
@Named
@ViewScoped
public class Dashboard implements Serializable {
    private static final long serialVersionUID = 1;
    private static final List<Event> TILES =
            List.of(Event.ACCEPTED, Event.SENT, Event.DELIVERED, Event.RECEIVED, Event.RETRIED, Event.FAILED);

    @Inject
    Monitor monitor;

    @Inject
    Format format;

    private transient Monitor.@Nullable Status status;

    /** One event: how many a second and how many since the start. */
    public record Tile(Event event, double rate, long total) {
        public String label() {
            return Texts.of("event" + event.name());
        }
    }

    /** One queue and what waits in it. */
    public record Queue(String name, long depth) {}

    @PostConstruct
    public void refresh() {
        status = monitor.status();
    }

    public Monitor.Status getStatus() {
        if (status == null) {
            status = monitor.status();
        }
        return status;
    }

    public List<Tile> getTiles() {
        var now = getStatus();
        return TILES.stream()
                .map(event -> new Tile(
                        event,
                        now.perSecond().getOrDefault(event, 0.0),
                        now.totals().getOrDefault(event, 0L)))
                .toList();
    }

    public List<Queue> getQueues() {
        return getStatus().queueDepths().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Queue(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<ConnectorRow> getConnectors() {
        return getStatus().connectors().stream().map(ConnectorRow::of).toList();
    }

    public String getChart() {
        return RateChart.draw(monitor.history(), format);
    }

    /** Messages that nobody could place, for a warning. */
    public long getDead() {
        return getStatus().queueDepths().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".dead"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
