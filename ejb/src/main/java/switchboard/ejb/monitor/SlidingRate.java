package switchboard.ejb.monitor;

/** Events a second, averaged over the last ten whole seconds. */
final class SlidingRate {
    private static final int SECONDS = 10;

    /** The present second needs a slot of its own. */
    private final long[] seconds = new long[SECONDS + 1];

    private final long[] counts = new long[SECONDS + 1];

    synchronized void add(int times, long second) {
        int slot = (int) (second % counts.length);
        if (seconds[slot] != second) {
            seconds[slot] = second;
            counts[slot] = 0;
        }
        counts[slot] += times;
    }

    synchronized double perSecond(long now) {
        long sum = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            if (seconds[slot] < now && seconds[slot] >= now - SECONDS) {
                sum += counts[slot];
            }
        }
        return (double) sum / SECONDS;
    }
}
