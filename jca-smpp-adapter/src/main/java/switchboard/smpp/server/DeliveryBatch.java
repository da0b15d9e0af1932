package switchboard.smpp.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.wire.Results;

/** One call of deliver: a place for each delivery's result. Made on the caller's thread, then for one event loop. */
final class DeliveryBatch {

    private final Results<EsmeDeliveryResult> results;
    private final List<PendingDelivery> deliveries = new ArrayList<>();

    /** @param deadline of waiting, as {@link System#nanoTime} */
    DeliveryBatch(List<EsmeDelivery> all, long deadline) {
        results = new Results<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            deliveries.add(new PendingDelivery(all.get(i), deadline, result -> results.put(place, result)));
        }
    }

    List<PendingDelivery> deliveries() {
        return deliveries;
    }

    CompletionStage<List<EsmeDeliveryResult>> done() {
        return results.done();
    }

    /** Before any of it was given to an account. */
    void refuse(String reason) {
        deliveries.forEach(delivery -> delivery.notSent(reason));
    }
}
