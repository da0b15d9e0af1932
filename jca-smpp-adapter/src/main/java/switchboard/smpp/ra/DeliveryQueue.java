package switchboard.smpp.ra;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import switchboard.smpp.wire.Unanswered;

/** What came in and waits for a worker: bounded, and open only while an endpoint is active. Thread-safe. */
final class DeliveryQueue<A extends Unanswered> {

    private final BlockingQueue<A> waiting;
    private final int batch;
    private final DeliveryLog log;
    private final AtomicInteger endpoints = new AtomicInteger();
    private final AtomicBoolean full = new AtomicBoolean();

    /** @param batch how many one worker takes at a time, at most */
    DeliveryQueue(int capacity, int batch, DeliveryLog log) {
        this.waiting = new ArrayBlockingQueue<>(capacity);
        this.batch = batch;
        this.log = log;
    }

    /** Never blocks. What can't be kept is answered at once with an error that asks the peer to repeat it. */
    void take(A arrival) {
        if (endpoints.get() == 0) {
            arrival.failed();
        } else if (waiting.offer(arrival)) {
            answerWhenClosed();
        } else {
            arrival.noRoom();
            if (full.compareAndSet(false, true)) {
                log.full(waiting.size());
            }
        }
    }

    void endpointActivated() {
        endpoints.incrementAndGet();
    }

    void endpointDeactivated() {
        endpoints.decrementAndGet();
        answerWhenClosed();
    }

    /** All that wait, as many as a batch takes; empty when nothing comes for a tenth of a second. */
    List<A> nextBatch() throws InterruptedException {
        A first = waiting.poll(100, TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        List<A> taken = new ArrayList<>();
        taken.add(first);
        waiting.drainTo(taken, batch - 1);
        tellOfRoom();
        return taken;
    }

    /** Not for the first place that is free, which is taken at once: there would be a line for each batch. */
    private void tellOfRoom() {
        if (waiting.size() <= waiting.remainingCapacity() && full.compareAndSet(true, false)) {
            log.hasRoom();
        }
    }

    /** Also after each offer, since the last endpoint may leave between the look and the offer. */
    private void answerWhenClosed() {
        A left;
        while (endpoints.get() == 0 && (left = waiting.poll()) != null) {
            left.failed();
        }
    }
}
