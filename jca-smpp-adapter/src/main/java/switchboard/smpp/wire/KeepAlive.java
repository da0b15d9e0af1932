package switchboard.smpp.wire;

import java.time.Duration;
import java.util.function.Consumer;

/** Asks a silent peer whether it lives (SMPP 3.4 §4.11), and gives it up when it stays silent. Any PDU is a sign of life. */
public final class KeepAlive {

    private final Later later;
    private final long interval;
    private final long patience;
    private final Runnable enquire;
    private final Consumer<String> dead;
    private final String deadReason;
    private long heardAt;
    private long askedAt;
    private boolean asked;
    private boolean stopped;

    /**
     * @param interval of silence after which the peer is asked
     * @param patience how long its answer is waited for
     */
    public KeepAlive(Later later, Duration interval, Duration patience, Runnable enquire, Consumer<String> dead) {
        this.later = later;
        this.interval = interval.toNanos();
        this.patience = patience.toNanos();
        this.enquire = enquire;
        this.dead = dead;
        this.deadReason = "no answer to enquire_link within " + patience;
    }

    public void start() {
        heard();
        watch(interval);
    }

    public void heard() {
        heardAt = System.nanoTime();
        asked = false;
    }

    public void stop() {
        stopped = true;
    }

    private void watch(long nanos) {
        later.in(nanos, this::check);
    }

    private void check() {
        if (!stopped) {
            check(System.nanoTime());
        }
    }

    private void check(long now) {
        if (asked) {
            judge(askedAt + patience - now);
        } else if (now - heardAt < interval) {
            watch(heardAt + interval - now);
        } else {
            asked = true;
            askedAt = now;
            enquire.run();
            watch(Math.min(interval, patience));
        }
    }

    private void judge(long patienceLeft) {
        if (patienceLeft <= 0) {
            dead.accept(deadReason);
        } else {
            watch(Math.min(interval, patienceLeft));
        }
    }
}
