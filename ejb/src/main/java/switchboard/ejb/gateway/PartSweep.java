package switchboard.ejb.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import switchboard.core.port.GatewayUnavailable;
import switchboard.ejb.monitor.BrokerWatch;
import switchboard.ejb.trouble.Rounds;
import switchboard.ejb.trouble.TroubleLines;

/** Settles long messages whose parts did not come in time, at most a few seconds late. Every node does. */
@ApplicationScoped
public class PartSweep {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Rounds rounds = Rounds.every(
            PAUSE, this::settle, new TroubleLines(GatewayLog.LOG::partsNotSettled, GatewayLog.LOG::partsSettled));

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BrokerWatch broker;

    @Inject
    ReceiveTransaction transaction;

    public void start() {
        rounds.start(threads);
    }

    /** To be called while queues and database are still there; waits for the sweep under way. */
    public void stop() {
        rounds.stop();
    }

    /** While nothing can be queued, nothing is taken out; that is told elsewhere. */
    private boolean settle() {
        try {
            do {
                broker.requireRoom();
            } while (transaction.overdueParts() > 0 && rounds.goOn());
            return true;
        } catch (GatewayUnavailable e) {
            return false;
        }
    }
}
