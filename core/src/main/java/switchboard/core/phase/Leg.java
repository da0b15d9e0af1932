package switchboard.core.phase;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one thread does for one journey or more. It tells how long a call takes; once it is given up, what the call under way
 * returns is worth nothing, and no other is made.
 */
final class Leg {
    private final LongSupplier nanoseconds;
    private final Consumer<App> returned;
    private Journey.@Nullable Stop under;
    private long began;
    private boolean givenUp;

    /**
     * @param nanoseconds the time, from any start
     * @param returned told of an app whose call was given up and came back all the same
     */
    Leg(LongSupplier nanoseconds, Consumer<App> returned) {
        this.nanoseconds = nanoseconds;
        this.returned = returned;
    }

    /** Null if the leg was given up. */
    <T> @Nullable T call(Journey.Stop stop, Supplier<T> call) {
        begin(stop);
        try {
            var result = call.get();
            return end() ? result : null;
        } finally {
            if (isGivenUp()) {
                returned.accept(stop.app());
            }
        }
    }

    private synchronized void begin(Journey.Stop stop) {
        under = stop;
        began = nanoseconds.getAsLong();
    }

    private synchronized boolean end() {
        under = null;
        return !givenUp;
    }

    private synchronized boolean isGivenUp() {
        return givenUp;
    }

    /** Nanoseconds that the call under way has taken; 0 between two calls. */
    synchronized long taken() {
        return under == null ? 0 : nanoseconds.getAsLong() - began;
    }

    /** Gives the leg up if the call under way has taken so long; the call, or null if it has not. */
    synchronized Journey.@Nullable Stop giveUp(long limit) {
        if (taken() < limit) {
            return null;
        }
        givenUp = true;
        return under;
    }
}
