package switchboard.web.edge;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Counts the requests that an outage refuses, and says so at once and then once a minute: not for each. */
final class RefusedRequests {
    private static final long SILENCE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanoTime;
    private long unsaid;
    private long saidAt;

    RefusedRequests(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        saidAt = nanoTime.getAsLong() - SILENCE;
    }

    /** @param say is given the number of requests refused since it was last asked */
    synchronized void one(LongConsumer say) {
        unsaid++;
        long now = nanoTime.getAsLong();
        if (now - saidAt >= SILENCE) {
            say.accept(unsaid);
            unsaid = 0;
            saidAt = now;
        }
    }
}
