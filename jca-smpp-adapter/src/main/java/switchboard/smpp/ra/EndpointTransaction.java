package switchboard.smpp.ra;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Learns whether an endpoint's transaction was committed. The container tells an endpoint's caller of exceptions only,
 * not of a quiet rollback, after {@code setRollbackOnly} for instance.
 */
final class EndpointTransaction implements Synchronization {

    private boolean begun;
    private boolean committed;

    /** To be called in the transaction, if there is one: after beforeDelivery. */
    static EndpointTransaction joined(@Nullable TransactionSynchronizationRegistry registry) {
        EndpointTransaction transaction = new EndpointTransaction();
        if (registry != null && registry.getTransactionKey() != null) {
            transaction.begun = true;
            registry.registerInterposedSynchronization(transaction);
        }
        return transaction;
    }

    /** After afterDelivery: true also when there was no transaction to roll back. */
    boolean isKept() {
        return !begun || committed;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        committed = status == Status.STATUS_COMMITTED;
    }
}
