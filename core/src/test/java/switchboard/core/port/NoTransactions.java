package switchboard.core.port;

import java.util.function.Supplier;

/** Leaves it to each call of a store to be a transaction of its own. */
public final class NoTransactions implements Transactions {
    @Override
    public <T> T run(Supplier<T> work) {
        return work.get();
    }
}
