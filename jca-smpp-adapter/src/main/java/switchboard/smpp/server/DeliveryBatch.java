package switchboard.smpp.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDeliveryResult;

/** One call of deliver: a place for each delivery's result. Made on the caller's thread, then for one event loop. */
final class DeliveryBatch {

    private final EsmeDeliveryResult[] results;
    private final List<PendingDelivery> deliveries = new ArrayList<>();
    private final CompletableFuture<List<EsmeDeliveryResult>> done = new CompletableFuture<>();
    private int missing;

    /** @param deadline of waiting, as {@link System#nanoTime} */
    DeliveryBatch(List<EsmeDelivery> all, long deadline) {
        results = new EsmeDeliveryResult[all.size()];
        missing = all.size();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            deliveries.add(new PendingDelivery(all.get(i), deadline, result -> put(place, result)));
        }
        if (missing == 0) {
            done.complete(List.of());
        }
    }

    List<PendingDelivery> deliveries() {
        return deliveries;
    }

    CompletionStage<List<EsmeDeliveryResult>> done() {
        return done.minimalCompletionStage();
    }

    /** Before any of it was given to an account. */
    void refuse(String reason) {
        deliveries.forEach(delivery -> delivery.notSent(reason));
    }

    private void put(int place, EsmeDeliveryResult result) {
        results[place] = result;
        missing--;
        if (missing == 0) {
            done.complete(Arrays.asList(results));
        }
    }
}
