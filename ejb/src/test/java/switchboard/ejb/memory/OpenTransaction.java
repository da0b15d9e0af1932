package switchboard.ejb.memory;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayDeque;
import java.util.Deque;

/** A transaction that ends when the test says so; what it told is forgotten then. Thread-safe. */
final class OpenTransaction implements TransactionSynchronizationRegistry {
    private final Deque<Synchronization> synchronizations = new ArrayDeque<>();

    /** Tells whoever wants to know, the last one first. */
    synchronized void end(int status) {
        while (!synchronizations.isEmpty()) {
            synchronizations.pop().afterCompletion(status);
        }
    }

    /** Gives everything so far to another one, which ends by itself. */
    synchronized OpenTransaction handOver() {
        var other = new OpenTransaction();
        other.synchronizations.addAll(synchronizations);
        synchronizations.clear();
        return other;
    }

    @Override
    public synchronized void registerInterposedSynchronization(Synchronization synchronization) {
        synchronizations.push(synchronization);
    }

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void putResource(Object key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getResource(Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getTransactionStatus() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRollbackOnly() {
        throw new UnsupportedOperationException();
    }
}
