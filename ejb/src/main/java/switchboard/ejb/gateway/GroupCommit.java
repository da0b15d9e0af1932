package switchboard.ejb.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.GatewayUnavailable;

/**
 * Lets concurrent callers share one commit. Whoever gets the lock takes all that wait, his own among them: no timer,
 * so a single caller waits for nobody, and the busier it is, the more share. The lock is fair, so that those whose
 * answer is there leave before the next commit begins.
 *
 * @param <T> what callers bring
 * @param <R> what they get back, one for each thing they brought
 */
final class GroupCommit<T, R> {
    private static final int MOST_IN_A_GROUP = 500;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Function<List<T>, List<R>> transaction;
    private final ReentrantLock committing = new ReentrantLock(true);
    private final List<Caller> waiting = new ArrayList<>();

    /** @param transaction gives one result for each item, committed; throws if nothing was */
    GroupCommit(Function<List<T>, List<R>> transaction) {
        this.transaction = transaction;
    }

    /** One call of {@link #commit}; the results are written by whoever commits, and read under the lock. */
    private final class Caller {
        final List<T> items;

        @Nullable
        List<R> results;

        @Nullable
        Throwable failure;

        /** He was told that nothing was stored, and will bring it again. */
        volatile boolean gone;

        Caller(List<T> items) {
            this.items = items;
        }
    }

    /** @throws GatewayUnavailable if the commit failed: nothing was taken; or took too long: it may still be */
    List<R> commit(List<T> items) {
        var caller = new Caller(items);
        synchronized (waiting) {
            waiting.add(caller);
        }
        lock(caller);
        try {
            if (caller.results == null && caller.failure == null) {
                commit(caller);
            }
        } finally {
            committing.unlock();
        }
        if (caller.results == null) {
            throw NotStored.because(Objects.requireNonNull(caller.failure));
        }
        NotStored.isOver();
        return caller.results;
    }

    private void lock(Caller caller) {
        try {
            if (!committing.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                giveUp(caller);
                throw new GatewayUnavailable("it could not be stored in time", RETRY_AFTER);
            }
        } catch (InterruptedException e) {
            giveUp(caller);
            Thread.currentThread().interrupt();
            throw new GatewayUnavailable("the gateway is stopping", RETRY_AFTER, e);
        }
    }

    /** Unless a commit is under way with it, nobody shall store what its caller will bring again. */
    private void giveUp(Caller caller) {
        caller.gone = true;
        synchronized (waiting) {
            waiting.remove(caller);
        }
    }

    /** Commits groups until this caller was in one. */
    private void commit(Caller self) {
        while (self.results == null && self.failure == null) {
            commitGroup(nextGroup());
        }
    }

    /** Callers that no commit has taken yet. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private List<Caller> nextGroup() {
        synchronized (waiting) {
            int size = 0;
            int callers = 0;
            while (callers < waiting.size() && (callers == 0 || size < MOST_IN_A_GROUP)) {
                size += waiting.get(callers++).items.size();
            }
            var group = List.copyOf(waiting.subList(0, callers));
            waiting.subList(0, callers).clear();
            return group;
        }
    }

    /** Whatever is thrown, everybody in the group gets an answer: a commit throws checked exceptions through proxies. */
    @SuppressWarnings("CatchingUnchecked")
    private void commitGroup(List<Caller> group) {
        try {
            share(
                    group,
                    transaction.apply(group.stream()
                            .flatMap(caller -> caller.items.stream())
                            .toList()));
        } catch (Throwable e) {
            if (group.size() == 1) {
                group.get(0).failure = e;
            } else {
                // One bad caller must not harm the others: each alone.
                group.stream().filter(caller -> !caller.gone).forEach(caller -> commitGroup(List.of(caller)));
            }
        }
    }

    private void share(List<Caller> group, List<R> results) {
        int start = 0;
        for (var caller : group) {
            int end = start + caller.items.size();
            caller.results = List.copyOf(results.subList(start, end));
            start = end;
        }
    }
}
