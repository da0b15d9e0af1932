package switchboard.ejb.jms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What every consumer does around its flow. A batch whose transaction failed comes back and is split into singles, so
 * that one bad item harms nobody else; a single that fails every time goes to the dead queue with the last reason.
 */
@ApplicationScoped
class BatchIntake {
    /** One less than the broker's own limit, so that a message never dies without a reason. */
    static final int MOST_DELIVERIES = 6;

    private static final int REASONS_KEPT = 1_000;

    private final Map<String, String> lastReasons = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REASONS_KEPT;
        }
    });

    @Inject
    JmsQueues queues;

    @Inject
    BatchMessages batches;

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
        } else if (deliveries >= MOST_DELIVERIES) {
            queues.dead(items, queue + ": failed " + (deliveries - 1) + " times, at last: " + lastReason(message));
        } else {
            attempt(message, items, flow);
        }
    }

    private <T> void attempt(Message message, List<T> items, Consumer<List<T>> flow) {
        try {
            flow.accept(items);
        } catch (RuntimeException e) {
            lastReasons.put(id(message), JmsQueues.clipped(e.toString()));
            throw e;
        }
    }

    private String lastReason(Message message) {
        return lastReasons.getOrDefault(id(message), "the server stopped, or the transaction could not be committed");
    }

    private static String id(Message message) {
        try {
            return message.getJMSMessageID();
        } catch (JMSException e) {
            throw new IllegalStateException("a message has no id", e);
        }
    }
}
