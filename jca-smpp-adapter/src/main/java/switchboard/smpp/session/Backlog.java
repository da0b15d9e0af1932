package switchboard.smpp.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What waits to be sent, in the order of taking; what comes back keeps its place. For one event loop. */
final class Backlog {

    private final Queue<Queued> waiting = new ArrayDeque<>();
    private final Queue<Queued> again = new PriorityQueue<>(Comparator.comparingLong(Queued::place));
    private long taken;

    void add(Queued request) {
        request.place(taken++);
        waiting.add(request);
    }

    /** All that come back were sent before anything that still waits. */
    void putBack(Queued request) {
        again.add(request);
    }

    @Nullable
    Queued first() {
        Queued back = again.peek();
        return back == null ? waiting.peek() : back;
    }

    void removeFirst() {
        if (again.poll() == null) {
            waiting.remove();
        }
    }

    int size() {
        return waiting.size() + again.size();
    }

    List<Queued> takeAll() {
        List<Queued> all = new ArrayList<>(again);
        all.addAll(waiting);
        again.clear();
        waiting.clear();
        return all;
    }

    /** Of what was never sent only from its beginning: nothing there waits much shorter than what is before it. */
    List<Queued> takeExpired(ToLongFunction<Queued> deadline, LongPredicate isOver) {
        List<Queued> expired = new ArrayList<>();
        again.removeIf(request -> isOver.test(deadline.applyAsLong(request)) && expired.add(request));
        Queued oldest;
        while ((oldest = waiting.peek()) != null && isOver.test(deadline.applyAsLong(oldest))) {
            waiting.remove();
            expired.add(oldest);
        }
        return expired;
    }
}
