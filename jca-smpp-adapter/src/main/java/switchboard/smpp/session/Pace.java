package switchboard.smpp.session;

import switchboard.smpp.BindSettings;
import switchboard.smpp.Throttling;
import switchboard.smpp.wire.TokenBucket;

/**
 * When the next PDU may go: by the connector's rate, and by what its SMSC can take. Times are of {@link System#nanoTime}.
 * For one event loop, except {@link #isThrottled}.
 */
final class Pace {

    private final TokenBucket bucket;
    private final Brake brake;
    private final Throttling throttling;
    private volatile boolean throttled;
    private boolean everThrottled;
    private long throttledAt;
    private int status;

    Pace(TokenBucket bucket, BindSettings settings, long now) {
        this.bucket = bucket;
        this.throttling = settings.throttling();
        this.brake = new Brake(settings.flow().rate(), throttling.pause(), now);
    }

    /** 0 when one may go now, which counts as gone; else the nanoseconds until one may. */
    long take(long now) {
        long wait = throttles(now) ? brake.untilNext(now) : 0;
        if (wait > 0) {
            return wait;
        }
        if (!bucket.take(now)) {
            return bucket.untilNext();
        }
        brake.sent(now);
        return 0;
    }

    /** Whether it is slower than the rate. */
    boolean throttles(long now) {
        boolean on = brake.isOnAt(now);
        if (on) {
            throttledAt = now;
        }
        if (throttled != on) {
            throttled = on;
        }
        return on;
    }

    /** A PDU sent at that time was refused for being too much. */
    void throttled(long sentAt, int why, long now) {
        brake.throttled(sentAt, now);
        status = why;
        throttled = true;
        everThrottled = true;
        throttledAt = now;
    }

    /** From any thread. */
    boolean isThrottled() {
        return throttled;
    }

    /** Why it was last throttled. */
    int status() {
        return status;
    }

    /** Whether the request has waited because of it. */
    boolean hasThrottled(Queued request) {
        return everThrottled && throttledAt - request.takenAt() >= 0;
    }

    /** Until when the request may wait. */
    long deadline(Queued request) {
        return hasThrottled(request)
                ? request.takenAt() + request.patience(throttling).toNanos()
                : request.deadline();
    }
}
