package switchboard.smpp.wire;

import java.util.concurrent.TimeUnit;

/** Spreads requests over time: at most the rate, with bursts. */
public final class TokenBucket {

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final int rate;
    private final double capacity;
    private double tokens;
    private long filledAt;

    /**
     * For sending: bursts of a hundredth of a second so that timers may be late, and none at the start.
     *
     * @param rate per second; 0 is unlimited
     */
    public TokenBucket(int rate, long now) {
        this(rate, Math.max(1, rate / 100.0), 1, now);
    }

    /**
     * For receiving: after a pause, and at the start, so many may come at once.
     *
     * @param rate per second; 0 is unlimited
     */
    public TokenBucket(int rate, int burst, long now) {
        this(rate, burst, burst, now);
    }

    private TokenBucket(int rate, double capacity, double tokens, long now) {
        this.rate = rate;
        this.capacity = capacity;
        this.tokens = tokens;
        this.filledAt = now;
    }

    public boolean take(long now) {
        return take(1, now);
    }

    /** Takes them all when there is one; what is not there yet is owed, and the next have to wait for it. */
    public boolean take(int count, long now) {
        if (rate == 0) {
            return true;
        }
        tokens = Math.min(capacity, tokens + (now - filledAt) * rate / NANOS);
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens -= count;
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
