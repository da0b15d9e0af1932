package switchboard.benchmark.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import switchboard.benchmark.Plan;
import switchboard.benchmark.Result;
import switchboard.benchmark.Stopwatch;

/** One thread hands over batches and keeps four windows handed over, so that the connector never waits for it. */
final class ThroughputRun {

    private static final int WINDOWS_AHEAD = 4;
    private static final int LARGEST_BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final BenchmarkLine line;
    private final Plan plan;
    private final int ahead;
    private final Semaphore room;
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    ThroughputRun(BenchmarkLine line, Plan plan) {
        this.line = line;
        this.plan = plan;
        this.ahead = WINDOWS_AHEAD * plan.window();
        this.room = new Semaphore(ahead);
    }

    Result measure() throws InterruptedException {
        ReceiptConsumer.RECEIPTS.reset();
        int batch = Math.min(LARGEST_BATCH, plan.window());
        Stopwatch watch = new Stopwatch();
        for (int sent = 0; sent < plan.messages(); sent += batch) {
            submit(sent, Math.min(batch, plan.messages() - sent));
        }
        room.acquire(ahead);
        if (plan.receipts()) {
            ReceiptConsumer.RECEIPTS.await(plan.messages(), PATIENCE);
        }
        watch.stop();
        failed.getNow(null);
        return Result.Throughput.of("adapter", plan, watch);
    }

    private void submit(int first, int count) throws InterruptedException {
        room.acquire(count);
        line.submit(first, count).thenAccept(BenchmarkLine::mustBeAccepted).whenComplete((accepted, failure) -> {
            if (failure != null) {
                failed.completeExceptionally(failure);
            }
            room.release(count);
        });
    }
}
