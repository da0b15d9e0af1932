package switchboard.smpp.wire;

import java.util.concurrent.TimeUnit;

/** Spreads requests over time: at most the rate, with bursts of a hundredth of a second so that timers may be late. */
public final class TokenBucket {

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final int rate;
    private final double capacity;
    private double tokens;
    private long filledAt;

    /** @param rate per second; 0 is unlimited */
    public TokenBucket(int rate, long now) {
        this.rate = rate;
        this.capacity = Math.max(1, rate / 100.0);
        this.tokens = 1;
        this.filledAt = now;
    }

    public boolean take(long now) {
        if (rate == 0) {
            return true;
        }
        tokens = Math.min(capacity, tokens + (now - filledAt) * rate / NANOS);
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    /** Nanoseconds until {@link #take} can succeed; at least one. */
    public long untilNext() {
        return Math.max(1, (long) Math.ceil((1 - tokens) * NANOS / rate));
    }

    /** Nanoseconds that so many requests need. */
    public long needs(int requests) {
        return rate == 0 ? 0 : (long) (requests * NANOS / rate);
    }

    public int rate() {
        return rate;
    }
}
