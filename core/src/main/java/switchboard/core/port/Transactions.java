package switchboard.core.port;

import java.util.function.Supplier;

/** Work that is all or nothing, where no caller has a transaction yet. Thread-safe. */
public interface Transactions {

    /**
     * Does the work in a transaction of its own, which has committed when this returns. The work is done again if it
     * met a change by somebody else.
     *
     * @throws GatewayUnavailable if it can't be stored: nothing was
     */
    <T> T run(Supplier<T> work);
}
