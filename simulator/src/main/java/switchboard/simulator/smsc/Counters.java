package switchboard.simulator.smsc;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Exact counts since the start or the last reset, and the pace of submits. For one thread. */
final class Counters {
    private final Map<Counter, Long> counts = new EnumMap<>(Counter.class);
    private long firstSubmit;
    private long lastSubmit;

    void count(Counter counter) {
        counts.merge(counter, 1L, Long::sum);
    }

    void countSubmit(long nanos) {
        if (counted(Counter.SUBMITS) == 0) {
            firstSubmit = nanos;
        }
        lastSubmit = nanos;
        count(Counter.SUBMITS);
    }

    void reset() {
        counts.clear();
        firstSubmit = 0;
        lastSubmit = 0;
    }

    Map<String, Long> snapshot() {
        Map<String, Long> snapshot = new LinkedHashMap<>();
        for (Counter counter : Counter.values()) {
            snapshot.put(counter.key(), counted(counter));
        }
        snapshot.put("submitsPerSecond", submitsPerSecond());
        return snapshot;
    }

    /** From the first to the last submit. */
    private long submitsPerSecond() {
        long nanos = lastSubmit - firstSubmit;
        return nanos == 0 ? 0 : Math.round((counted(Counter.SUBMITS) - 1) * 1e9 / nanos);
    }

    private long counted(Counter counter) {
        return counts.getOrDefault(counter, 0L);
    }
}
