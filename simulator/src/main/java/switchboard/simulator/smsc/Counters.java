package switchboard.simulator.smsc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Exact counts since the start or the last reset, and the pace of submits. For one thread. */
final class Counters {
    private final long[] counts = new long[Counter.values().length];
    private long firstSubmit;
    private long lastSubmit;

    void count(Counter counter) {
        counts[counter.ordinal()]++;
    }

    void countSubmit(long nanos) {
        if (counts[Counter.SUBMITS.ordinal()] == 0) {
            firstSubmit = nanos;
        }
        lastSubmit = nanos;
        count(Counter.SUBMITS);
    }

    void reset() {
        Arrays.fill(counts, 0);
        firstSubmit = 0;
        lastSubmit = 0;
    }

    Map<String, Long> snapshot() {
        Map<String, Long> snapshot = new LinkedHashMap<>();
        for (Counter counter : Counter.values()) {
            snapshot.put(counter.key(), counts[counter.ordinal()]);
        }
        snapshot.put("submitsPerSecond", submitsPerSecond());
        return snapshot;
    }

    /** From the first to the last submit. */
    private long submitsPerSecond() {
        long nanos = lastSubmit - firstSubmit;
        return nanos == 0 ? 0 : Math.round((counts[Counter.SUBMITS.ordinal()] - 1) * 1e9 / nanos);
    }
}
