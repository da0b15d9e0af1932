package switchboard.smpp.wire;

import java.util.concurrent.TimeUnit;

/** Spreads requests over time: at most the rate, with bursts after silence. */
public final class TokenBucket {

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final int rate;
    private final int burst;
    private final double capacity;
    private double tokens;
    private long filledAt;

    /**
     * @param rate per second; 0 is unlimited
     * @param burst requests; 0 is a hundredth of the rate, so that timers may be late
     */
    public TokenBucket(int rate, int burst, long now) {
        this.rate = rate;
        this.burst = burst;
        this.capacity = burst == 0 ? Math.max(1, rate / 100.0) : burst;
        this.tokens = Math.max(1, burst);
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

    public boolean isFor(int perSecond, int atOnce) {
        return rate == perSecond && burst == atOnce;
    }
}
