package switchboard.it;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for a condition; the limit only ends a test that can't succeed any more. */
final class Eventually {
    private Eventually() {}

    static void isTrue(String what, Callable<Boolean> condition) {
        isTrue(what, Duration.ofMinutes(2), condition);
    }

    static void isTrue(String what, Duration limit, Callable<Boolean> condition) {
        Awaitility.await(what)
                .pollInterval(Duration.ofMillis(50))
                .atMost(limit)
                .ignoreExceptions()
                .until(condition);
    }
}
