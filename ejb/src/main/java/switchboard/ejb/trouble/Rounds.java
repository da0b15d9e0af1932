package switchboard.ejb.trouble;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does something every so often, from the start of the gateway to its stop; what fails is tried again in the next round. It
 * has a thread of its own: a scheduled task would be refused, and that logged, from the moment the server suspends.
 */
public final class Rounds {
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(10);

    private final Duration first;
    private final Duration pause;
    private final Round round;
    private final TroubleLines lines;
    private final Troubles troubles = new Troubles();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    private Rounds(Duration first, Duration pause, Round round, TroubleLines lines) {
        this.first = first;
        this.pause = pause;
        this.round = round;
        this.lines = lines;
    }

    /** A pause, a round, a pause, a round, … */
    public static Rounds every(Duration pause, Round round, TroubleLines lines) {
        return new Rounds(pause, pause, round, lines);
    }

    /** The same, but the first round comes at once. */
    public static Rounds atOnceAndEvery(Duration pause, Round round, TroubleLines lines) {
        return new Rounds(Duration.ZERO, pause, round, lines);
    }

    /** A repeat does nothing. */
    public synchronized void start(ThreadFactory threads) {
        if (thread == null) {
            thread = threads.newThread(this::run);
            thread.start();
        }
    }

    /** To be called while what a round needs is still there; waits a while for the one under way. */
    public synchronized void stop() {
        stopped.countDown();
        try {
            if (thread != null) {
                thread.join(LONGEST_ROUND.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a long round should go on. */
    public boolean goOn() {
        return stopped.getCount() > 0;
    }

    /** Rests in the middle of a round, until the stop at most. */
    public void rest(Duration duration) throws InterruptedException {
        stopped.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void run() {
        try {
            rest(first);
            while (goOn()) {
                troubles.watch("", round, lines);
                rest(pause);
            }
        } catch (InterruptedException e) {
            stopped.countDown();
            Thread.currentThread().interrupt();
        }
    }
}
