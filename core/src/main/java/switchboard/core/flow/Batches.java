package switchboard.core.flow;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists into batches. */
final class Batches {
    private Batches() {}

    /** The list in pieces of at most this size, in order; none if it is empty. */
    static <T> List<List<T>> of(List<T> items, int size) {
        var batches = new ArrayList<List<T>>();
        for (int start = 0; start < items.size(); start += size) {
            batches.add(List.copyOf(items.subList(start, Math.min(start + size, items.size()))));
        }
        return batches;
    }
}
