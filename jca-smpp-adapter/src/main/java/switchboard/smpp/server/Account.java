package switchboard.smpp.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.wire.Alarm;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.TokenBucket;

/**
 * An account of one server: its binds, its rate and what waits to be delivered to it. It outlives its binds, so that
 * binding again gives no new burst. For the server's event loop.
 */
final class Account {

    static final int MOST_WAITING = 10_000;

    private final Duration patience;
    private final Alarm expiry;
    private final List<Bound> binds = new ArrayList<>();
    private final Queue<PendingDelivery> waiting = new ArrayDeque<>();
    private TokenBucket bucket = new TokenBucket(0, 1, 0);

    Account(Later later, Duration patience) {
        this.expiry = new Alarm(later, this::expire);
        this.patience = patience;
    }

    /** Whether one more bind keeps the limits, which count from now on for all of them. */
    boolean admits(EsmeLimits now) {
        if (!bucket.isFor(now.rate(), now.burst())) {
            bucket = new TokenBucket(now.rate(), now.burst(), System.nanoTime());
        }
        return binds.size() < now.binds();
    }

    void joined(Bound bind) {
        binds.add(bind);
    }

    void left(Bound bind) {
        if (binds.remove(bind) && binds.stream().noneMatch(Bound::receives)) {
            refuseWaiting("not bound");
        }
    }

    boolean mayBySpeed(int messages) {
        return bucket.take(messages, System.nanoTime());
    }

    void deliver(DeliveryBatch batch) {
        if (binds.stream().noneMatch(Bound::receives)) {
            batch.refuse("not bound");
            return;
        }
        for (PendingDelivery delivery : batch.deliveries()) {
            if (waiting.size() < MOST_WAITING) {
                waiting.add(delivery);
            } else {
                delivery.notSent(MOST_WAITING + " deliveries wait already");
            }
        }
        send();
    }

    /** As much as the binds take. */
    void send() {
        PendingDelivery delivery;
        Bound freest;
        while ((delivery = waiting.peek()) != null && (freest = freest()) != null) {
            waiting.remove();
            freest.send(delivery);
        }
        binds.forEach(Bound::flush);
        armExpiry();
    }

    private @Nullable Bound freest() {
        Bound freest = null;
        int most = 0;
        for (Bound bind : binds) {
            if (bind.free() > most) {
                most = bind.free();
                freest = bind;
            }
        }
        return freest;
    }

    private void refuseWaiting(String reason) {
        List<PendingDelivery> refused = List.copyOf(waiting);
        waiting.clear();
        refused.forEach(delivery -> delivery.notSent(reason));
    }

    private void armExpiry() {
        PendingDelivery oldest = waiting.peek();
        if (oldest != null) {
            expiry.ringAt(oldest.deadline());
        }
    }

    private void expire() {
        PendingDelivery oldest;
        while ((oldest = waiting.peek()) != null && oldest.deadline() - System.nanoTime() <= 0) {
            waiting.remove();
            oldest.notSent("the window stayed full for " + patience);
        }
        armExpiry();
    }
}
