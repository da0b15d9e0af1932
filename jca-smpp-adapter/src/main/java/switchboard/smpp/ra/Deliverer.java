package switchboard.smpp.ra;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Delivery;
import switchboard.smpp.SmppListener;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.session.Arrival;

/** Hands batches to one message endpoint and answers the networks by what became of the transaction. For one thread. */
final class Deliverer {

    private static final Method METHOD = method();
    private static final int ENOUGH_FAILURES = 5;

    private final MessageEndpointFactory factory;
    private final @Nullable TransactionSynchronizationRegistry registry;
    private final DeliveryTrouble trouble;
    private @Nullable MessageEndpoint endpoint;

    Deliverer(
            MessageEndpointFactory factory,
            @Nullable TransactionSynchronizationRegistry registry,
            DeliveryTrouble trouble) {
        this.factory = factory;
        this.registry = registry;
        this.trouble = trouble;
    }

    /**
     * When the batch fails, its members go one at a time, so that a bad one does not hold up the rest; when several fail
     * in a row the trouble is not theirs, and the rest is refused for now without a try.
     */
    void deliver(List<Arrival> batch) {
        if (delivered(batch)) {
            batch.forEach(arrival -> arrival.answer(CommandStatus.OK));
        } else if (batch.size() == 1) {
            batch.get(0).answer(CommandStatus.TEMPORARY_APPLICATION_ERROR);
        } else {
            deliverSingly(batch);
        }
    }

    private void deliverSingly(List<Arrival> batch) {
        int failedInARow = 0;
        for (Arrival arrival : batch) {
            boolean kept = failedInARow < ENOUGH_FAILURES && delivered(List.of(arrival));
            failedInARow = kept ? 0 : failedInARow + 1;
            arrival.answer(kept ? CommandStatus.OK : CommandStatus.TEMPORARY_APPLICATION_ERROR);
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

    private boolean delivered(List<Arrival> batch) {
        List<Delivery> deliveries = batch.stream().map(Arrival::delivery).toList();
        try {
            boolean kept = inTransaction(endpoint(), deliveries);
            trouble.seen(kept ? null : "the transaction was rolled back");
            return kept;
        } catch (Exception e) {
            release();
            trouble.seen(kind(e));
            return false;
        }
    }

    private boolean inTransaction(MessageEndpoint used, List<Delivery> deliveries) throws Exception {
        used.beforeDelivery(METHOD);
        EndpointTransaction transaction;
        try {
            transaction = EndpointTransaction.joined(registry);
            ((SmppListener) used).onDeliveries(deliveries);
        } catch (Exception e) {
            afterFailure(used, e);
            throw e;
        }
        used.afterDelivery();
        return transaction.isKept();
    }

    private static void afterFailure(MessageEndpoint used, Exception failure) {
        try {
            used.afterDelivery();
        } catch (ResourceException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Types only: a message may quote what was delivered. The container logs the whole. */
    private static String kind(Exception failure) {
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

    private static Method method() {
        try {
            return SmppListener.class.getMethod("onDeliveries", List.class);
        } catch (NoSuchMethodException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
