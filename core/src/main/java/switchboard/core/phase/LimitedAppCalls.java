package switchboard.core.phase;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread for each batch, which is given up if an app takes longer than it may: then the message goes on without that app,
 * on another thread. A call that was given up is interrupted; as many of an app's as do not even return then are left alone,
 * and while there are too many of them the app is not asked.
 */
public final class LimitedAppCalls extends AppCalls {
    private static final int MOST_STUCK = 10;

    private final ExecutorService threads;
    private final Duration limit;
    private final LongSupplier nanoseconds;
    private final Map<App, Integer> stuck = new ConcurrentHashMap<>();

    /**
     * @param threads as many as are asked for at once
     * @param nanoseconds the time, from any start
     */
    public LimitedAppCalls(ExecutorService threads, Duration limit, LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.threads = threads;
        this.limit = limit;
    }

    @Override
    void lead(List<? extends Journey<?>> journeys) {
        while (true) {
            var leg = new Leg(nanoseconds, this::returned);
            // Ends with the first that was given up: another thread has the rest.
            var work = threads.submit(() -> journeys.stream().allMatch(journey -> journey.go(leg, this::isAsked)));
            var givenUp = await(work, leg);
            if (givenUp == null) {
                return;
            }
            work.cancel(true);
            journeys.stream()
                    .filter(journey -> !journey.isOver())
                    .findFirst()
                    .ifPresent(journey -> journey.skip("it took longer than " + limit.toMillis() + " ms"));
        }
    }

    /** The call that took too long; null if all are done. */
    private Journey.@Nullable Stop await(Future<?> work, Leg leg) {
        while (true) {
            try {
                work.get(Math.max(1, limit.toNanos() - leg.taken()), TimeUnit.NANOSECONDS);
                return null;
            } catch (TimeoutException e) {
                var stop = leg.giveUp(limit.toNanos());
                if (stop != null) {
                    stuck.merge(stop.app(), 1, Integer::sum);
                    return stop;
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("the apps could not be asked", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the apps were asked", e);
            }
        }
    }

    private boolean isAsked(App app) {
        return stuck.getOrDefault(app, 0) < MOST_STUCK;
    }

    private void returned(App app) {
        stuck.computeIfPresent(app, (same, calls) -> calls == 1 ? null : calls - 1);
    }
}
