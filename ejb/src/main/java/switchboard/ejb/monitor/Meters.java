package switchboard.ejb.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import switchboard.core.port.Meter;

/** Counts events since the start and over the last seconds. */
@ApplicationScoped
public class Meters implements Meter {
    private final Map<Event, Gauge> gauges = new EnumMap<>(Event.class);

    @Inject
    Clock clock;

    public Meters() {
        for (var event : Event.values()) {
            gauges.put(event, new Gauge(new LongAdder(), new SlidingRate()));
        }
    }

    private record Gauge(LongAdder total, SlidingRate rate) {}

    @Override
    public void count(Event event, int times) {
        var gauge = gauges.get(event);
        if (gauge != null && times > 0) {
            gauge.total().add(times);
            gauge.rate().add(times, clock.instant().getEpochSecond());
        }
    }

    Map<Event, Long> totals() {
        return read(gauge -> gauge.total().sum());
    }

    Map<Event, Double> perSecond() {
        var now = clock.instant().getEpochSecond();
        return read(gauge -> gauge.rate().perSecond(now));
    }

    private <T> Map<Event, T> read(Function<Gauge, T> value) {
        var values = new EnumMap<Event, T>(Event.class);
        gauges.forEach((event, gauge) -> values.put(event, value.apply(gauge)));
        return values;
    }
}
