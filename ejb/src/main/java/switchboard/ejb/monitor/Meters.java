package switchboard.ejb.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.LongStream;
import switchboard.core.port.Meter;
import switchboard.core.port.Monitor.Rates;

/** Counts events since the start and over the last seconds. */
@ApplicationScoped
public class Meters implements Meter {
    private static final int SECONDS_BETWEEN = 2;

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
            gauge.rate().add(times, now());
        }
    }

    Map<Event, Long> totals() {
        return read(gauge -> gauge.total().sum());
    }

    Map<Event, Double> perSecond() {
        return perSecond(now());
    }

    private Map<Event, Double> perSecond(long second) {
        return read(gauge -> gauge.rate().perSecond(second));
    }

    /** Of the last five minutes, but nothing from before this instant; the latest last. */
    List<Rates> history(Instant begin) {
        var now = now();
        var first = Math.max(now - SlidingRate.KNOWN, begin.getEpochSecond());
        return LongStream.rangeClosed(first, now)
                .filter(second -> second % SECONDS_BETWEEN == 0)
                .mapToObj(second -> new Rates(Instant.ofEpochSecond(second), perSecond(second)))
                .toList();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private <T> Map<Event, T> read(Function<Gauge, T> value) {
        var values = new EnumMap<Event, T>(Event.class);
        gauges.forEach((event, gauge) -> values.put(event, value.apply(gauge)));
        return values;
    }
}
