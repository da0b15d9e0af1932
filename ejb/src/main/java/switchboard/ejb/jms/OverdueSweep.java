package switchboard.ejb.jms;

import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import switchboard.ejb.trouble.Rounds;
import switchboard.ejb.trouble.TroubleLines;
import switchboard.ejb.trouble.Troubles;

/**
 * Ends what waits too long for lines that are down, at most a few seconds late: who is away does not keep it alive. One
 * thread for all connectors; what fails is still there at the next sweep.
 */
final class OverdueSweep {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MOST = 200;

    private final Supplier<List<Waiting>> all;
    private final UserTransaction transaction;
    private final Taking taking;
    private final Clock clock;
    private final Rounds rounds = Rounds.every(PAUSE, this::sweepAll, lines("all queues"));

    /** By queue. */
    private final Troubles troubles = new Troubles();

    /** What waits for a line. */
    record Waiting(RunnerWork<?> work, BooleanSupplier lineIsDown) {}

    /** @param all for all lines of the moment, whether they are down or not */
    OverdueSweep(Supplier<List<Waiting>> all, UserTransaction transaction, Taking taking, Clock clock) {
        this.all = all;
        this.transaction = transaction;
        this.taking = taking;
        this.clock = clock;
    }

    void start(ThreadFactory threads) {
        rounds.start(threads);
    }

    /** Waits a while for the sweep under way. */
    void stop() {
        rounds.stop();
    }

    private static TroubleLines lines(String queue) {
        return new TroubleLines(failure -> JmsLog.LOG.notSwept(queue, failure), () -> JmsLog.LOG.sweptAgain(queue));
    }

    private boolean sweepAll() throws InterruptedException {
        var now = all.get();
        troubles.keepOnly(now.stream().map(waiting -> waiting.work().queue()).collect(Collectors.toSet()));
        for (var waiting : now) {
            var queue = waiting.work().queue();
            troubles.watch(queue, () -> sweep(waiting), lines(queue));
        }
        return true;
    }

    private boolean sweep(Waiting waiting) throws Exception {
        while (rounds.goOn() && waiting.lineIsDown().getAsBoolean() && sweep(waiting.work())) {}
        return true;
    }

    /** One transaction; whether there may be more. */
    private boolean sweep(RunnerWork<?> work) throws Exception {
        var longest = work.longestWait();
        return longest.isPresent() && sweep(work, clock.instant().minus(longest.get()));
    }

    private <T> boolean sweep(RunnerWork<T> work, Instant oldest) throws Exception {
        Runnable afterwards = () -> {};
        boolean done = false;
        List<T> batch;
        transaction.begin();
        try {
            batch = taking.take(work, JmsQueues.SINCE + " <= " + oldest.toEpochMilli(), 0, MOST);
            afterwards = batch.isEmpty() ? afterwards : end(work, batch, oldest);
            done = true;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
        afterwards.run();
        return !batch.isEmpty();
    }

    /** What waits since then or longer has its end; the others of the batch go back. To be run after the commit. */
    static <T> Runnable end(RunnerWork<T> work, List<T> batch, Instant oldest)
            throws InterruptedException, ExecutionException {
        work.putBack(batch.stream().filter(one -> isYoung(work, one, oldest)).toList());
        return work.work(
                batch.stream().filter(one -> !isYoung(work, one, oldest)).toList());
    }

    /** By the millisecond, as the selector has it. */
    private static <T> boolean isYoung(RunnerWork<T> work, T one, Instant oldest) {
        return work.since(one).toEpochMilli() > oldest.toEpochMilli();
    }
}
