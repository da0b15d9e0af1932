package switchboard.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Message;

/** Only an app that is told to take long does: the time is the test's. */
class LimitedAppCallsTest {
    private static final Duration LIMIT = Duration.ofMillis(20);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong now = new AtomicLong();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AppCalls calls = new LimitedAppCalls(threads, LIMIT, now::get);

    @AfterEach
    void letAllReturn() {
        end.countDown();
        threads.shutdown();
    }

    /** Never returns for a text that says so, whoever interrupts it. */
    private final class Stuck implements App {
        @Override
        public Incoming handle(Incoming in) {
            if (in.text().equals("hang")) {
                now.addAndGet(Duration.ofHours(1).toNanos());
                boolean over = false;
                while (!over) {
                    try {
                        end.await();
                        over = true;
                    } catch (InterruptedException ignored) {
                        // Some code is like that.
                    }
                }
            }
            return in;
        }
    }

    /** Waits as long as nobody interrupts it. */
    private final class Slow implements App {
        @Override
        public Incoming handle(Incoming in) {
            now.addAndGet(Duration.ofHours(1).toNanos());
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return in.reply("at last").handle();
        }
    }

    private static final class Echo implements App {
        @Override
        public Incoming handle(Incoming in) {
            return in.reply(in.text()).handle();
        }
    }

    private static Message saying(int number, String text) {
        return ExampleMessage.incoming(number).text(text).build();
    }

    private List<Incoming> run(List<App> apps, Message... messages) {
        return new Phases(apps, PhaseRules.STANDARD, calls).incoming(List.of(messages));
    }

    private static List<String> deeds(Incoming result) {
        return result.deeds().stream().map(Deed::toString).toList();
    }

    @Test
    void an_app_that_hangs_keeps_no_message_from_the_others() {
        var results = run(List.of(new Stuck(), new Echo()), saying(1, "one"), saying(2, "hang"), saying(3, "three"));

        assertThat(deeds(results.get(0))).containsExactly("answered and handled by Echo");
        assertThat(deeds(results.get(1)))
                .containsExactly("Stuck failed in handle: it took longer than 20 ms", "answered and handled by Echo");
        assertThat(deeds(results.get(2))).containsExactly("answered and handled by Echo");
    }

    @Test
    void what_comes_too_late_counts_for_nothing() {
        var results = run(List.of(new Slow(), new Echo()), saying(1, "one"));

        assertThat(results.get(0).replies()).extracting(Reply::text).containsExactly("one");
    }

    @Test
    void an_app_that_hangs_too_often_is_not_asked_for_a_while() {
        var apps = List.<App>of(new Stuck(), new Echo());
        var many = IntStream.range(0, 10).mapToObj(i -> saying(i, "hang")).toArray(Message[]::new);
        run(apps, many);

        assertThat(deeds(run(apps, saying(11, "hello")).get(0)))
                .first()
                .isEqualTo("Stuck failed in handle: it is not asked while so many calls of it have not returned");
    }
}
