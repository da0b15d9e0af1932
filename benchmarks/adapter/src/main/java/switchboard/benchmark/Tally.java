package switchboard.benchmark;

import java.time.Duration;

/** Counts what comes until it is all there. Thread-safe. */
public final class Tally {

    private long total;

    public synchronized void add(int more) {
        total += more;
        notifyAll();
    }

    public synchronized void reset() {
        total = 0;
    }

    /** @throws IllegalStateException when that many have not come in time */
    public synchronized void await(long goal, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (total < goal) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new IllegalStateException("only " + total + " of " + goal + " came within " + patience);
            }
            wait(left);
        }
    }
}
