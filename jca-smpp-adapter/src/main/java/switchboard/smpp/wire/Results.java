package switchboard.smpp.wire;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The results of one call, each at its place; the call is done when none is missing. For one thread at a time. */
public final class Results<R> {

    private final R[] all;
    private final CompletableFuture<List<R>> done = new CompletableFuture<>();
    private int missing;

    @SuppressWarnings("unchecked")
    public Results(int count) {
        all = (R[]) new Object[count];
        missing = count;
        completeWhenAllAreThere();
    }

    /** To be called once for each place. */
    public void put(int place, R result) {
        all[place] = result;
        missing--;
        completeWhenAllAreThere();
    }

    public CompletionStage<List<R>> done() {
        return done.minimalCompletionStage();
    }

    private void completeWhenAllAreThere() {
        if (missing == 0) {
            done.complete(Arrays.asList(all));
        }
    }
}
