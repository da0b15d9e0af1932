package switchboard.ejb.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Transactions;
import switchboard.ejb.monitor.BrokerWatch;

/** Tries again what fails: most often somebody else has changed the same rows, and has committed by then. */
@ApplicationScoped
class RepeatedTransactions implements Transactions {
    static final int TRIES = 4;

    @Inject
    BrokerWatch broker;

    @Inject
    OwnTransaction transaction;

    @Override
    public <T> T run(Supplier<T> work) {
        broker.requireRoom();
        return repeated(() -> transaction.run(work));
    }

    /** Commits throw checked exceptions through proxies. */
    @SuppressWarnings("CatchingUnchecked")
    static <T> T repeated(Supplier<T> attempt) {
        for (int tries = 1; ; tries++) {
            try {
                var result = attempt.get();
                NotStored.isOver();
                return result;
            } catch (GatewayUnavailable e) {
                throw e;
            } catch (Exception e) {
                if (tries == TRIES) {
                    throw NotStored.because(e);
                }
            }
        }
    }
}
