package switchboard.ejb.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time limit only ends a test that can't succeed any more. */
@Timeout(60)
class RoundsTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final TroubleLines lines =
            new TroubleLines(failure -> told.add("failed: " + failure.getMessage()), () -> told.add("recovered"));
    private final AtomicReference<Rounds> rounds = new AtomicReference<>();

    @AfterEach
    void stop() {
        rounds.get().stop();
    }

    private void start(Rounds some) {
        rounds.set(some);
        some.start(Thread::new);
    }

    @Test
    void what_a_round_throws_is_told_once_and_the_next_one_comes_all_the_same() throws InterruptedException {
        var number = new AtomicInteger();
        var fourth = new CountDownLatch(1);
        start(Rounds.every(
                SHORT,
                () -> {
                    if (number.incrementAndGet() == 4) {
                        fourth.countDown();
                    }
                    if (number.get() <= 2) {
                        throw new IllegalStateException("round " + number);
                    }
                    return true;
                },
                lines));
        fourth.await();
        assertThat(told).containsExactly("failed: round 1", "recovered");
    }

    @Test
    void a_first_round_may_come_at_once() throws InterruptedException {
        var first = new CountDownLatch(1);
        start(Rounds.atOnceAndEvery(
                FOR_EVER,
                () -> {
                    first.countDown();
                    return true;
                },
                lines));
        first.await();
    }

    @Test
    void a_stop_ends_a_pause_of_any_length() {
        start(Rounds.every(FOR_EVER, () -> true, lines));
        rounds.get().stop();
        assertThat(rounds.get().goOn()).isFalse();
    }

    @Test
    void a_stop_ends_the_rest_in_a_round_and_waits_for_that_round() throws InterruptedException {
        var resting = new CountDownLatch(1);
        start(Rounds.atOnceAndEvery(
                SHORT,
                () -> {
                    resting.countDown();
                    rounds.get().rest(FOR_EVER);
                    told.add("done");
                    return true;
                },
                lines));
        resting.await();
        rounds.get().stop();
        assertThat(told).containsExactly("done");
    }

    @Test
    void a_second_start_does_nothing() {
        var threads = new AtomicInteger();
        start(Rounds.every(FOR_EVER, () -> true, lines));
        rounds.get().start(work -> {
            threads.incrementAndGet();
            return new Thread(work);
        });
        assertThat(threads).hasValue(0);
    }

    @Test
    void a_round_that_is_interrupted_is_the_last() throws InterruptedException {
        var ended = new CountDownLatch(1);
        rounds.set(Rounds.atOnceAndEvery(
                SHORT,
                () -> {
                    throw new InterruptedException();
                },
                lines));
        rounds.get()
                .start(work -> new Thread(() -> {
                    work.run();
                    ended.countDown();
                }));
        ended.await();
        assertThat(told).isEmpty();
    }
}
