package switchboard.ejb.jms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every consumer does around its flow. A batch whose transaction failed comes back and is split into singles, so
 * that one bad item harms nobody else; a single that fails every time goes to the dead queue with the last reason.
 */
@ApplicationScoped
class BatchIntake {
    @Inject
    JmsQueues queues;

    @Inject
    BatchMessages batches;

    @Inject
    Failures failures;

    /** Takes a batch from the queue of this name and gives it to the flow, within the caller's transaction. */
    <T> void take(Message message, String queue, Class<T> type, Consumer<List<T>> flow) {
        List<T> items;
        try {
            items = batches.read(message, type);
        } catch (UnreadableBody e) {
            queues.bury(message, queue, e.reason());
            return;
        }
        int deliveries = BatchMessages.deliveries(message);
        if (deliveries > 1 && items.size() > 1) {
            items.forEach(item -> queues.put(queue, List.of(item), Duration.ZERO));
        } else if (failures.isHopeless(message)) {
            queues.dead(items, queue, "failed " + (deliveries - 1) + " times, at last: " + failures.reason(message));
        } else {
            failures.watch(message, queue, () -> flow.accept(items));
        }
    }
}
