package switchboard.smpp.server;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * An ESME's requests that wait for our answer. What comes beyond the window is refused and not left unread: behind it
 * may be answers to our deliveries and to enquire_link, which must not wait. Counts may be read by any thread.
 */
final class Inflow {

    private final int window;
    private final Account account;
    private final AtomicInteger unanswered = new AtomicInteger();
    private final LongAdder requests = new LongAdder();
    private final LongAdder throttled = new LongAdder();

    Inflow(int window, Account account) {
        this.window = window;
        this.account = account;
    }

    /** Whether a request of so many messages is taken now; then its answer is to be told to {@link #answered}. */
    boolean admits(int messages) {
        requests.increment();
        boolean admitted = unanswered.get() < window && account.mayBySpeed(messages);
        if (admitted) {
            unanswered.incrementAndGet();
        } else {
            throttled.increment();
        }
        return admitted;
    }

    void answered() {
        unanswered.decrementAndGet();
    }

    int unanswered() {
        return unanswered.get();
    }

    long requests() {
        return requests.sum();
    }

    long throttled() {
        return throttled.sum();
    }
}
