package switchboard.smpp.ra;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.session.Arrival;
import switchboard.smpp.session.Inbox;
import switchboard.smpp.wire.SmppLog;

/** What came in and waits for a worker: bounded, and open only while an endpoint is active. Thread-safe. */
final class DeliveryQueue implements Inbox {

    static final int BATCH = 200;

    private final BlockingQueue<Arrival> waiting;
    private final AtomicInteger endpoints = new AtomicInteger();
    private final AtomicBoolean full = new AtomicBoolean();

    DeliveryQueue(int capacity) {
        waiting = new ArrayBlockingQueue<>(capacity);
    }

    /** Never blocks. What can't be kept is answered at once with an error that asks the network to repeat it. */
    @Override
    public void take(Arrival arrival) {
        if (endpoints.get() == 0) {
            arrival.answer(CommandStatus.TEMPORARY_APPLICATION_ERROR);
        } else if (waiting.offer(arrival)) {
            answerWhenClosed();
        } else {
            arrival.answer(CommandStatus.QUEUE_FULL);
            if (full.compareAndSet(false, true)) {
                SmppLog.LOG.inboxFull(waiting.size());
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

    /** All that wait, at most {@link #BATCH}; empty when nothing comes for half a second. */
    List<Arrival> nextBatch() throws InterruptedException {
        Arrival first = waiting.poll(500, TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        List<Arrival> batch = new ArrayList<>();
        batch.add(first);
        waiting.drainTo(batch, BATCH - 1);
        if (full.compareAndSet(true, false)) {
            SmppLog.LOG.inboxHasRoom();
        }
        return batch;
    }

    /** Also after each offer, since the last endpoint may leave between the look and the offer. */
    private void answerWhenClosed() {
        Arrival left;
        while (endpoints.get() == 0 && (left = waiting.poll()) != null) {
            left.answer(CommandStatus.TEMPORARY_APPLICATION_ERROR);
        }
    }
}
