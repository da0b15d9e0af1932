package switchboard.smpp.session;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The speed of a connector whose SMSC says that it gets too much: halved after a pause, then rising steadily until it is
 * what it was, or without a configured rate twice that, from where nothing holds it. Times are of
 * {@link System#nanoTime}. For one event loop.
 */
final class Brake {

    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Timers may be late by this much without loss of speed. */
    private static final long LATENESS = TimeUnit.MILLISECONDS.toNanos(10);

    /** Where the pauses alone slow enough. */
    private static final double LOWEST = 10;

    private static final double STEPS = 20;

    private final int rate;
    private final long pause;
    private boolean on;
    private double speed;
    private double goal;
    private long cutAt;
    private long risenAt;
    private long nextAt;
    private long secondBegan;
    private int thisSecond;
    private int lastSecond;

    /** @param rate PDUs a second without the brake; 0 is unlimited */
    Brake(int rate, Duration pause, long now) {
        this.rate = rate;
        this.pause = pause.toNanos();
        this.secondBegan = now;
    }

    boolean isOnAt(long now) {
        rise(now);
        return on;
    }

    /** Nanoseconds until the next PDU may go; 0 for now. */
    long untilNext(long now) {
        rise(now);
        return on ? Math.max(0, nextAt - now) : 0;
    }

    void sent(long now) {
        count(now);
        if (on) {
            nextAt = Math.max(nextAt, now - LATENESS) + (long) (SECOND / speed);
        }
    }

    /** A window's worth of PDUs is throttled together, so that only one which was sent since the last cut counts. */
    void throttled(long sentAt, long now) {
        if (on && sentAt - cutAt < 0) {
            return;
        }
        rise(now);
        double before = on ? speed : Math.max(lastSecond, thisSecond);
        if (!on) {
            goal = rate > 0 ? rate : 2 * Math.max(LOWEST, before);
        }
        on = true;
        speed = Math.max(LOWEST, before / 2);
        cutAt = now;
        nextAt = now + pause;
        risenAt = nextAt;
    }

    private void rise(long now) {
        if (on && now - risenAt > 0) {
            speed += Math.max(LOWEST, goal / STEPS) * (now - risenAt) / SECOND;
            risenAt = now;
            on = speed < goal;
        }
    }

    private void count(long now) {
        if (now - secondBegan >= (long) SECOND) {
            lastSecond = now - secondBegan < 2 * (long) SECOND ? thisSecond : 0;
            thisSecond = 0;
            secondBegan = now;
        }
        thisSecond++;
    }
}
