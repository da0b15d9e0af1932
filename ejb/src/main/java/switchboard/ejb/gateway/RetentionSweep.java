package switchboard.ejb.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import switchboard.core.flow.Forget;
import switchboard.core.message.MessageId;
import switchboard.core.port.GatewayUnavailable;
import switchboard.ejb.monitor.BrokerWatch;
import switchboard.ejb.trouble.Troubles;

/**
 * Forgets what is over, every few minutes. After each step it rests nine times as long as the step took: when the
 * gateway is busy, steps take longer, and so do the rests. Every node does; what another has deleted is not there.
 */
@ApplicationScoped
public class RetentionSweep {
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration SHORTEST_REST = Duration.ofMillis(100);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);
    private static final int REST = 9;
    private static final String SWEEP = "retention";

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Troubles troubles = new Troubles();
    private @Nullable Thread sweeping;
    private @Nullable MessageId last;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BrokerWatch broker;

    @Inject
    Forget forget;

    public synchronized void start() {
        if (sweeping == null) {
            sweeping = threads.newThread(this::sweep);
            sweeping.start();
        }
    }

    /** To be called while the database is still there; waits for the step under way. */
    public synchronized void stop() {
        stopped.countDown();
        try {
            if (sweeping != null) {
                sweeping.join(LONGEST_STEP.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweep() {
        try {
            while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                guarded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails is still there at the next sweep. */
    @SuppressWarnings("CatchingUnchecked")
    private void guarded() throws InterruptedException {
        try {
            repeat(forget::references);
            last = null;
            repeat(this::messages);
            if (troubles.isOver(SWEEP)) {
                GatewayLog.LOG.forgottenAgain();
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (GatewayUnavailable e) {
            return;
        } catch (Exception e) {
            if (troubles.isNews(SWEEP, e)) {
                GatewayLog.LOG.notForgotten(e);
            }
        }
    }

    private boolean messages() {
        last = forget.messages(last);
        return last != null;
    }

    /** While nothing can be taken in, the database has other worries. */
    private void repeat(BooleanSupplier step) throws InterruptedException {
        boolean isMore = true;
        while (isMore && stopped.getCount() > 0) {
            broker.requireRoom();
            long start = System.nanoTime();
            isMore = step.getAsBoolean();
            long rest = Math.max(SHORTEST_REST.toNanos(), REST * (System.nanoTime() - start));
            stopped.await(isMore ? rest : 0, TimeUnit.NANOSECONDS);
        }
    }
}
