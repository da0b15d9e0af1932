package switchboard.smpp.session;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;

/** Asks a silent peer whether it lives (SMPP 3.4 §4.11), and gives it up when it stays silent. Any PDU is a sign of life. */
final class KeepAlive {

    private final long interval;
    private final long patience;
    private final Runnable enquire;
    private final Consumer<String> dead;
    private final String deadReason;
    private long heardAt;
    private long askedAt;
    private boolean asked;
    private @Nullable Future<?> next;

    KeepAlive(BindSettings settings, Runnable enquire, Consumer<String> dead) {
        this.interval = settings.enquireLink().toNanos();
        this.patience = settings.responseTimeout().toNanos();
        this.enquire = enquire;
        this.dead = dead;
        this.deadReason = "no answer to enquire_link within " + settings.responseTimeout();
    }

    void start(EventExecutor loop) {
        heard();
        watch(loop, interval);
    }

    void heard() {
        heardAt = System.nanoTime();
        asked = false;
    }

    void stop() {
        if (next != null) {
            next.cancel(false);
        }
    }

    private void watch(EventExecutor loop, long nanos) {
        next = loop.schedule(() -> check(loop), nanos, TimeUnit.NANOSECONDS);
    }

    private void check(EventExecutor loop) {
        long now = System.nanoTime();
        if (asked) {
            judge(loop, askedAt + patience - now);
        } else if (now - heardAt < interval) {
            watch(loop, heardAt + interval - now);
        } else {
            asked = true;
            askedAt = now;
            enquire.run();
            watch(loop, Math.min(interval, patience));
        }
    }

    private void judge(EventExecutor loop, long patienceLeft) {
        if (patienceLeft <= 0) {
            dead.accept(deadReason);
        } else {
            watch(loop, Math.min(interval, patienceLeft));
        }
    }
}
