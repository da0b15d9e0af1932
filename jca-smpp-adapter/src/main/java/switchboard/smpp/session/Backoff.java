package switchboard.smpp.session;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Pauses that double from the shortest to the longest, each cut by up to half at random so that binds don't march in step. */
final class Backoff {

    private final long minMillis;
    private final long maxMillis;
    private final DoubleSupplier random;
    private long nextMillis;

    /** @param random answers from 0 (inclusive) to 1 (exclusive) */
    Backoff(Duration min, Duration max, DoubleSupplier random) {
        this.minMillis = Math.max(1, min.toMillis());
        this.maxMillis = Math.max(minMillis, max.toMillis());
        this.random = random;
        this.nextMillis = minMillis;
    }

    Duration next() {
        long pause = nextMillis;
        nextMillis = Math.min(maxMillis, nextMillis * 2);
        long cut = (long) (random.getAsDouble() * pause / 2);
        return Duration.ofMillis(Math.max(minMillis, pause - cut));
    }

    void reset() {
        nextMillis = minMillis;
    }
}
