package switchboard.smpp.server;

import java.time.Duration;
import java.util.function.Consumer;
import switchboard.smpp.wire.Later;

/** Notices that an ESME has been silent for too long, enquire_link aside. For the session's event loop. */
final class Inactivity {

    private final Later later;
    private final Duration limit;
    private final Consumer<String> exceeded;
    private long activeAt;
    private boolean stopped;

    /** @param limit zero for none */
    Inactivity(Later later, Duration limit, Consumer<String> exceeded) {
        this.later = later;
        this.limit = limit;
        this.exceeded = exceeded;
    }

    void start() {
        interrupted();
        if (!limit.isZero()) {
            later.in(limit, this::check);
        }
    }

    void interrupted() {
        activeAt = System.nanoTime();
    }

    void stop() {
        stopped = true;
    }

    private void check() {
        long left = activeAt + limit.toNanos() - System.nanoTime();
        if (stopped) {
            return;
        }
        if (left <= 0) {
            exceeded.accept("inactive for " + limit);
        } else {
            later.in(left, this::check);
        }
    }
}
