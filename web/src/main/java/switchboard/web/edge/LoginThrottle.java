package switchboard.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The brake on guessed passwords: after ten wrong ones for an account from one address, both together are refused until
 * a minute after the first of them, right password or not. Thread-safe; forgets the longest unused pair when full.
 */
@ApplicationScoped
public class LoginThrottle {
    static final int MOST_FAILURES = 10;
    static final int MOST_PAIRS = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 40;

    private final Clock clock;

    private final Map<Pair, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Failures> eldest) {
            return size() > MOST_PAIRS;
        }
    };

    public LoginThrottle() {
        this(Clock.systemUTC());
    }

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this account must wait at this address; empty if it may try. */
    public synchronized Optional<Duration> wait(String account, String address) {
        var seen = failures.get(Pair.of(account, address));
        if (seen == null || seen.count() < MOST_FAILURES) {
            return Optional.empty();
        }
        var left = Duration.between(clock.instant(), seen.since().plus(WINDOW));
        return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
    }

    /** Notes a wrong password. */
    public synchronized void failed(String account, String address) {
        var now = clock.instant();
        var counted = failures.merge(
                Pair.of(account, address),
                new Failures(now, 1),
                (old, first) -> old.since().plus(WINDOW).isAfter(now) ? old.oneMore() : first);
        if (counted.count() == MOST_FAILURES) {
            WebLog.LOG.throttled(printable(account), address);
        }
    }

    private static String printable(String account) {
        return account.substring(0, Math.min(account.length(), LONGEST_NAME)).replaceAll("[^a-zA-Z0-9._-]", "?");
    }

    private record Pair(String account, String address) {
        /** No account has a longer name, so nobody fills the memory with long ones. */
        static Pair of(String account, String address) {
            return new Pair(account.substring(0, Math.min(account.length(), LONGEST_NAME)), address);
        }
    }

    private record Failures(Instant since, int count) {
        Failures oneMore() {
            return new Failures(since, count + 1);
        }
    }
}
