package switchboard.core.port;

import java.util.EnumMap;
import java.util.Map;

/** Counts in memory. */
public final class CountingMeter implements Meter {
    private final Map<Event, Integer> counts = new EnumMap<>(Event.class);

    @Override
    public synchronized void count(Event event, int times) {
        counts.merge(event, times, Integer::sum);
    }

    /** 0 if it never happened. */
    public synchronized int of(Event event) {
        return counts.getOrDefault(event, 0);
    }
}
