package switchboard.smpp.ra;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import switchboard.smpp.wire.Unanswered;

/** Delivers one kind of arrivals to all endpoints that listen for it. Thread-safe. */
final class Workers<A extends Unanswered> {

    private static final long PATIENCE_MILLIS = 10_000;

    private final DeliveryQueue<A> queue;
    private final Handover<A> handover;
    private final DeliveryTrouble trouble;
    private final Map<MessageEndpointFactory, List<DeliveryWork<A>>> working = new ConcurrentHashMap<>();

    Workers(DeliveryQueue<A> queue, Handover<A> handover, DeliveryLog log) {
        this.queue = queue;
        this.handover = handover;
        this.trouble = new DeliveryTrouble(log);
    }

    void start(MessageEndpointFactory factory, int count, BootstrapContext context) throws WorkException {
        List<DeliveryWork<A>> made = new ArrayList<>();
        working.put(factory, made);
        queue.endpointActivated();
        try {
            for (int i = 0; i < count; i++) {
                made.add(startOne(factory, context));
            }
        } catch (WorkException e) {
            stop(factory);
            throw e;
        }
    }

    /** Returns when those at work are done, or take too long. A factory for which none was started is left as it is. */
    void stop(MessageEndpointFactory factory) {
        List<DeliveryWork<A>> leaving = working.remove(factory);
        if (leaving != null) {
            leaving.forEach(DeliveryWork::release);
            leaving.forEach(work -> work.awaitEnd(PATIENCE_MILLIS));
            queue.endpointDeactivated();
        }
    }

    void stopAll() {
        working.keySet().forEach(this::stop);
    }

    private DeliveryWork<A> startOne(MessageEndpointFactory factory, BootstrapContext context) throws WorkException {
        Deliverer<A> deliverer =
                new Deliverer<>(factory, handover, context.getTransactionSynchronizationRegistry(), trouble);
        DeliveryWork<A> work = new DeliveryWork<>(queue, deliverer);
        context.getWorkManager().scheduleWork(work);
        return work;
    }
}
