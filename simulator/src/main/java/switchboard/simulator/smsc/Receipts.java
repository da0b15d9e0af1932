package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Receipts under way. They wait until they are due and a receiver of their system id has room; one that is answered with a
 * temporary error, or not at all, is sent again later. For the event loop only.
 */
final class Receipts {
    /** More than this are not even planned, but counted as abandoned: a gateway that never binds must not exhaust memory. */
    private static final int MOST_WAITING = 500_000;

    private final Map<String, PriorityQueue<Pending>> waiting = new HashMap<>();
    /** Those that were not sent yet, by message id: their messages are under way. */
    private final Map<String, Pending> unsent = new HashMap<>();

    private final SmscSettings settings;
    private final Counters counters;
    private final RecentMessages messages;
    private ReceiptSettings current = ReceiptSettings.DEFAULT;
    private Share share = new Share(100);
    private int size;
    private long planned;

    private record Pending(String systemId, Receipt receipt, int tries, long due, long order)
            implements Comparable<Pending> {
        @Override
        public int compareTo(Pending other) {
            int byDue = Long.compare(due - other.due, 0);
            return byDue == 0 ? Long.compare(order, other.order) : byDue;
        }

        Pending again(int newTries, long newDue) {
            return new Pending(systemId, receipt, newTries, newDue, order);
        }
    }

    Receipts(SmscSettings settings, Counters counters, RecentMessages messages) {
        this.settings = settings;
        this.counters = counters;
        this.messages = messages;
    }

    ReceiptSettings current() {
        return current;
    }

    void set(ReceiptSettings newSettings) {
        current = newSettings;
        share = new Share(newSettings.percent());
    }

    Duration delay() {
        return current.delay();
    }

    /** The final state of the next message to this destination. */
    MessageState stateFor(String destination) {
        boolean chosen = destination.startsWith(current.prefix()) && share.next();
        return chosen ? current.state() : MessageState.DELIVRD;
    }

    void plan(String systemId, Receipt receipt) {
        if (size >= MOST_WAITING) {
            counters.count(Counter.RECEIPTS_ABANDONED);
            return;
        }
        put(new Pending(
                systemId, receipt, 0, System.nanoTime() + current.delay().toNanos(), planned++));
    }

    /** Whether this client's message from this source has not arrived yet. */
    boolean isUnderWay(String systemId, String messageId, String source) {
        Pending pending = unsent.get(messageId);
        return pending != null
                && pending.systemId().equals(systemId)
                && ShortMessage.address(pending.receipt().source()).equals(source);
    }

    /** Its receipt tells at once that it is deleted; false if it does already, or has left. */
    boolean cancel(String messageId) {
        Pending old = unsent.get(messageId);
        if (old == null || old.receipt().state() == MessageState.DELETED) {
            return false;
        }
        change(old, old.receipt().withState(MessageState.DELETED, Instant.now()), System.nanoTime());
        return true;
    }

    /** Its receipt quotes other words; false if it has left, or tells that the message is deleted. */
    boolean replace(String messageId, String text) {
        Pending old = unsent.get(messageId);
        if (old == null || old.receipt().state() == MessageState.DELETED) {
            return false;
        }
        change(old, old.receipt().withText(text), old.due());
        return true;
    }

    private void change(Pending old, Receipt receipt, long due) {
        queue(old.systemId()).remove(old);
        size--;
        put(new Pending(old.systemId(), receipt, 0, due, old.order()));
    }

    private PriorityQueue<Pending> queue(String systemId) {
        return waiting.computeIfAbsent(systemId, id -> new PriorityQueue<>());
    }

    private void put(Pending pending) {
        if (pending.tries() == 0) {
            unsent.put(pending.receipt().messageId(), pending);
        }
        queue(pending.systemId()).add(pending);
        size++;
    }

    int waiting() {
        return size;
    }

    /** Sends what is due, as far as receivers have room. */
    void send(Receivers receivers) {
        if (size > 0) {
            long now = System.nanoTime();
            waiting.forEach((systemId, queue) -> send(queue, systemId, receivers, now));
        }
    }

    private void send(PriorityQueue<Pending> queue, String systemId, Receivers receivers, long now) {
        for (Pending next = queue.peek(); next != null && next.due() - now <= 0; next = queue.peek()) {
            Optional<Session> session = receivers.ready(systemId);
            if (session.isEmpty()) {
                return;
            }
            queue.remove();
            unsent.remove(next.receipt().messageId());
            size--;
            send(next, session.get());
        }
    }

    private void send(Pending pending, Session session) {
        counters.count(pending.tries() == 0 ? Counter.RECEIPTS_SENT : Counter.RECEIPTS_REPEATED);
        try {
            session.deliver(pending.receipt().pdu(), result -> settle(pending, result));
        } catch (SmppInvalidArgumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private void settle(Pending pending, DeliveryResult result) {
        if (result.isAccepted()) {
            counters.count(Counter.RECEIPTS_ACKNOWLEDGED);
            messages.mark(
                    pending.receipt().messageId(), pending.receipt().state().name());
        } else if (result.kind() == DeliveryResult.Kind.ANSWERED && !isTemporary(result.status())) {
            counters.count(Counter.RECEIPTS_REFUSED);
        } else if (pending.tries() + 1 >= settings.retries() && result.kind() != DeliveryResult.Kind.DISCONNECTED) {
            counters.count(Counter.RECEIPTS_ABANDONED);
        } else {
            sendLater(pending, result);
        }
    }

    /** A lost connection is not the receipt's fault: it does not use up a try, else a gateway that is down would lose it. */
    private void sendLater(Pending pending, DeliveryResult result) {
        boolean counts = result.kind() != DeliveryResult.Kind.DISCONNECTED;
        long due = System.nanoTime() + settings.retryDelay().toNanos();
        put(pending.again(Math.max(1, pending.tries() + (counts ? 1 : 0)), due));
    }

    private static boolean isTemporary(int status) {
        return switch (status) {
            case SmppConstants.STATUS_X_T_APPN,
                    SmppConstants.STATUS_MSGQFUL,
                    SmppConstants.STATUS_THROTTLED,
                    SmppConstants.STATUS_SYSERR -> true;
            default -> false;
        };
    }
}
