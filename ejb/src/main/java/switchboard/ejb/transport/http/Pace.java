package switchboard.ejb.transport.http;

import java.util.function.LongSupplier;

/** Keeps a rate: after some have left, the next wait until their time is over. Not thread-safe. */
final class Pace {
    private static final long SECOND = 1_000_000_000;

    private final LongSupplier nanos;
    private final int rate;
    private long free;

    /**
     * @param rate a second; 0 for no limit
     * @param nanos a clock that only counts
     */
    Pace(int rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
        this.free = nanos.getAsLong();
    }

    /** Nanoseconds until the next may leave; 0 or less for now. */
    long left() {
        return rate == 0 ? 0 : free - nanos.getAsLong();
    }

    /** Some leave now. */
    void leave(int some) {
        if (rate > 0) {
            free = Math.max(free, nanos.getAsLong()) + some * SECOND / rate;
        }
    }
}
