package switchboard.incontainer;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** For what the server does by itself; the limit only ends a test that can't succeed any more. */
final class Waiting {
    private static final int LOOKS = 1_200;

    private Waiting() {}

    static void until(Callable<Boolean> condition) {
        try {
            for (int look = 0; look < LOOKS && !condition.call(); look++) {
                new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the condition can't be asked for", e);
        }
    }
}
