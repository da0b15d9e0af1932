package switchboard.ejb.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.GatewayUnavailable;
import switchboard.ejb.monitor.BrokerWatch;
import switchboard.ejb.trouble.Troubles;

/** Settles long messages whose parts did not come in time, at most a few seconds late. Every node does. */
@ApplicationScoped
public class PartSweep {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String SWEEP = "sweep";
    private static final Duration LONGEST_SWEEP = Duration.ofSeconds(10);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread sweeping;
    private final Troubles troubles = new Troubles();

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BrokerWatch broker;

    @Inject
    ReceiveTransaction transaction;

    public synchronized void start() {
        if (sweeping == null) {
            sweeping = threads.newThread(this::sweep);
            sweeping.start();
        }
    }

    /** To be called while queues and database are still there; waits for the sweep under way. */
    public synchronized void stop() {
        stopped.countDown();
        try {
            if (sweeping != null) {
                sweeping.join(LONGEST_SWEEP.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweep() {
        try {
            while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                settle();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails is still there at the next sweep. While nothing can be queued, nothing is taken out; that is told elsewhere. */
    @SuppressWarnings("CatchingUnchecked")
    private void settle() {
        try {
            do {
                broker.requireRoom();
            } while (transaction.overdueParts() > 0 && stopped.getCount() > 0);
            succeeded();
        } catch (GatewayUnavailable e) {
            return;
        } catch (Exception e) {
            failed(e);
        }
    }

    private void succeeded() {
        if (troubles.isOver(SWEEP)) {
            GatewayLog.LOG.partsSettled();
        }
    }

    private void failed(Exception failure) {
        if (troubles.isNews(SWEEP, failure)) {
            GatewayLog.LOG.partsNotSettled(failure);
        }
    }
}
