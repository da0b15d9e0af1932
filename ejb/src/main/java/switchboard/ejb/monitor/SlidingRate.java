package switchboard.ejb.monitor;

/** Events a second, averaged over ten whole seconds; known for the last five minutes. */
final class SlidingRate {
    static final int KNOWN = 300;
    private static final int SECONDS = 10;

    /** The present second needs a slot of its own. */
    private final long[] seconds = new long[KNOWN + SECONDS + 1];

    private final long[] counts = new long[seconds.length];

    synchronized void add(int times, long second) {
        int slot = (int) (second % counts.length);
        if (seconds[slot] != second) {
            seconds[slot] = second;
            counts[slot] = 0;
        }
        counts[slot] += times;
    }

    /** In the ten seconds before this one. */
    synchronized double perSecond(long end) {
        long sum = 0;
        for (long second = end - SECONDS; second < end; second++) {
            int slot = (int) (second % counts.length);
            sum += seconds[slot] == second ? counts[slot] : 0;
        }
        return (double) sum / SECONDS;
    }
}
