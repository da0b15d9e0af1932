package switchboard.smpp.ra;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import switchboard.smpp.wire.Unanswered;

/** What came in and waits for a worker: bounded, and open only while an endpoint is active. Thread-safe. */
final class DeliveryQueue<A extends Unanswered> {

    private final BlockingQueue<A> waiting;
    private final AtomicLong octets = new AtomicLong();
    private final int mostOctets;
    private final int batch;
    private final DeliveryLog log;
    private final AtomicInteger endpoints = new AtomicInteger();
    private final AtomicBoolean full = new AtomicBoolean();

    /**
     * @param capacity how many may wait
     * @param mostOctets from how many octets of those that wait on no more are taken
     * @param batch how many one worker takes at a time, at most
     */
    DeliveryQueue(int capacity, int mostOctets, int batch, DeliveryLog log) {
        this.waiting = new ArrayBlockingQueue<>(capacity);
        this.mostOctets = mostOctets;
        this.batch = batch;
        this.log = log;
    }

    /** Never blocks. What can't be kept is answered at once with an error that asks the peer to repeat it. */
    void take(A arrival) {
        if (endpoints.get() == 0) {
            arrival.failed();
        } else if (octets.get() < mostOctets && waiting.offer(arrival)) {
            octets.addAndGet(arrival.octets());
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
        octets.addAndGet(-taken.stream().mapToLong(Unanswered::octets).sum());
        tellOfRoom();
        return taken;
    }

    /** Not for the first place that is free, which is taken at once: there would be a line for each batch. */
    private void tellOfRoom() {
        boolean halfEmpty = waiting.size() <= waiting.remainingCapacity() && octets.get() <= mostOctets / 2;
        if (halfEmpty && full.compareAndSet(true, false)) {
            log.hasRoom();
        }
    }

    /** Also after each offer, since the last endpoint may leave between the look and the offer. */
    private void answerWhenClosed() {
        A left;
        while (endpoints.get() == 0 && (left = waiting.poll()) != null) {
            octets.addAndGet(-left.octets());
            left.failed();
        }
    }
}
