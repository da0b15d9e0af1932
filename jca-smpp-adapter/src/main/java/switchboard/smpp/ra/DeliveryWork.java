package switchboard.smpp.ra;

import jakarta.resource.spi.work.HintsContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkContextProvider;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import switchboard.smpp.wire.Unanswered;

/**
 * One worker of an endpoint: takes all that wait and delivers them, until it is released. It stays in its thread, since
 * asking the work manager for one may block, which no event loop must.
 */
final class DeliveryWork<A extends Unanswered> implements Work, WorkContextProvider {

    private static final long serialVersionUID = 1L;

    private final transient DeliveryQueue<A> queue;
    private final transient Deliverer<A> deliverer;
    private final transient CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean released;

    DeliveryWork(DeliveryQueue<A> queue, Deliverer<A> deliverer) {
        this.queue = queue;
        this.deliverer = deliverer;
    }

    @Override
    public void run() {
        try {
            while (!released) {
                List<A> batch = queue.nextBatch();
                if (!batch.isEmpty()) {
                    deliverer.deliver(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            deliverer.release();
            ended.countDown();
        }
    }

    @Override
    public void release() {
        released = true;
    }

    /** Whether it ended in time. */
    boolean awaitEnd(long millis) {
        try {
            return ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public List<WorkContext> getWorkContexts() {
        HintsContext hints = new HintsContext();
        hints.setName("SMPP deliveries");
        hints.setHint(HintsContext.LONGRUNNING_HINT, true);
        return List.of(hints);
    }
}
