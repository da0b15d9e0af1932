package switchboard.smpp.ra;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.wire.Unanswered;

/** Hands batches to one message endpoint and answers the peers by what became of the transaction. For one thread. */
final class Deliverer<A extends Unanswered> {

    private static final int ENOUGH_FAILURES = 5;

    private final MessageEndpointFactory factory;
    private final Handover<A> handover;
    private final @Nullable TransactionSynchronizationRegistry registry;
    private final DeliveryTrouble trouble;
    private @Nullable MessageEndpoint endpoint;

    Deliverer(
            MessageEndpointFactory factory,
            Handover<A> handover,
            @Nullable TransactionSynchronizationRegistry registry,
            DeliveryTrouble trouble) {
        this.factory = factory;
        this.handover = handover;
        this.registry = registry;
        this.trouble = trouble;
    }

    /**
     * When the batch fails, its members go one at a time, so that a bad one does not hold up the rest; when several fail
     * in a row the trouble is not theirs, and the rest is refused for now without a try.
     */
    void deliver(List<A> batch) {
        if (delivered(batch)) {
            return;
        }
        if (batch.size() == 1) {
            batch.get(0).failed();
        } else {
            deliverSingly(batch);
        }
    }

    private void deliverSingly(List<A> batch) {
        int failedInARow = 0;
        for (A arrival : batch) {
            boolean kept = failedInARow < ENOUGH_FAILURES && delivered(List.of(arrival));
            failedInARow = kept ? 0 : failedInARow + 1;
            if (!kept) {
                arrival.failed();
            }
        }
    }

    /** Gives the endpoint back to the container. */
    void release() {
        MessageEndpoint used = endpoint;
        endpoint = null;
        if (used != null) {
            used.release();
        }
    }

    /** Answers them all when the transaction has committed, and none when it has not. An error must not end the thread. */
    private boolean delivered(List<A> batch) {
        Runnable answers;
        try {
            answers = inTransaction(endpoint(), batch);
        } catch (Exception | Error e) {
            release();
            trouble.seen(kind(e));
            return false;
        }
        trouble.seen(answers == null ? "the transaction was rolled back" : null);
        if (answers != null) {
            answers.run();
        }
        return answers != null;
    }

    /** The answers; null when it was rolled back. */
    private @Nullable Runnable inTransaction(MessageEndpoint used, List<A> batch) throws Exception {
        used.beforeDelivery(handover.method(batch));
        EndpointTransaction transaction;
        Runnable answers;
        try {
            transaction = EndpointTransaction.joined(registry);
            answers = handover.call(used, batch);
        } catch (Exception | Error e) {
            afterFailure(used, e);
            throw e;
        }
        used.afterDelivery();
        return transaction.isKept() ? answers : null;
    }

    private static void afterFailure(MessageEndpoint used, Throwable failure) {
        try {
            used.afterDelivery();
        } catch (ResourceException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Types only: a message may quote what was delivered. The container logs the whole. */
    private static String kind(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String kind = failure.getClass().getName();
        return root == failure ? kind : kind + " by " + root.getClass().getName();
    }

    private MessageEndpoint endpoint() throws UnavailableException {
        MessageEndpoint ready = endpoint;
        if (ready == null) {
            ready = factory.createEndpoint(null);
            endpoint = ready;
        }
        return ready;
    }
}
