package switchboard.ejb.jms;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Excerpt;
import switchboard.core.port.Causes;
import switchboard.core.port.Outage;
import switchboard.ejb.trouble.Troubles;

/**
 * Why messages came back to their queue, as far as this process saw it. It decides which of them is hopeless: one that
 * fails by itself a few times. An outage of the database or the broker is nobody's failure, however long it lasts.
 */
@ApplicationScoped
class Failures {
    /** Deliveries after which a message that fails by itself is not tried again. */
    static final int ENOUGH = 6;

    /**
     * Deliveries after which one is not tried again whose failures nobody saw: it may kill the process, or the process
     * was started anew during an outage. One less than the broker's own limit, so that no message dies without a reason.
     */
    static final int ENOUGH_UNSEEN = 100;

    /** What the work wrote was flushed: if the commit fails, that is not the message's fault. */
    private static final String UNCOMMITTED = "the transaction could not be committed";

    private static final int KEPT = 10_000;

    @Resource
    TransactionSynchronizationRegistry transactions;

    private final Map<String, Failure> last = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failure> eldest) {
            return size() > KEPT;
        }
    });

    /** By queue. */
    private final Troubles troubles = new Troubles();

    private record Failure(String reason, boolean ofTheWorld) {}

    /** Whether it has had its chances. */
    boolean isHopeless(Message message) {
        int deliveries = BatchMessages.deliveries(message);
        var failure = last.get(id(message));
        return failure == null ? deliveries > ENOUGH_UNSEEN : deliveries >= ENOUGH && !failure.ofTheWorld();
    }

    String reason(Message message) {
        var failure = last.get(id(message));
        return failure == null ? "the server stopped each time" : failure.reason();
    }

    /** Does the work in the caller's transaction, and notes if that fails or is rolled back. */
    void watch(Message message, String queue, Runnable work) {
        var attempt = new Attempt(id(message), queue);
        transactions.registerInterposedSynchronization(attempt);
        try {
            work.run();
        } catch (RuntimeException e) {
            attempt.thrown = e;
            throw e;
        }
    }

    /** One delivery, from its work to the end of its transaction. */
    private final class Attempt implements Synchronization {
        private final String id;
        private final String queue;
        private @Nullable RuntimeException thrown;

        Attempt(String id, String queue) {
            this.id = id;
            this.queue = queue;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                last.remove(id);
                ended();
            } else {
                failed(thrown == null ? new IllegalStateException(UNCOMMITTED) : thrown);
            }
        }

        private void failed(RuntimeException failure) {
            boolean ofTheWorld = failure != thrown || Outage.isBehind(failure);
            last.put(id, new Failure(Excerpt.of(failure.toString(), JmsQueues.LONGEST_REASON), ofTheWorld));
            if (troubles.isNews(queue, failure)) {
                began(failure, ofTheWorld);
            }
        }

        private void began(RuntimeException failure, boolean ofTheWorld) {
            if (ofTheWorld) {
                JmsLog.LOG.outageBegan(queue, Causes.root(failure).toString());
            } else {
                JmsLog.LOG.consumerFailed(queue, failure);
            }
        }

        private void ended() {
            if (troubles.isOver(queue)) {
                JmsLog.LOG.consumerRecovered(queue);
            }
        }
    }

    private static String id(Message message) {
        try {
            return message.getJMSMessageID();
        } catch (JMSException e) {
            throw new IllegalStateException("a message has no id", e);
        }
    }
}
