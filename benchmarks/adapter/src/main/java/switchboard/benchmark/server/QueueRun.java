package switchboard.benchmark.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import switchboard.benchmark.Jvm;
import switchboard.benchmark.Plan;
import switchboard.benchmark.Result;
import switchboard.benchmark.Tally;

/** Hands everything over at once, to an SMSC that does not answer. */
final class QueueRun {

    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final BenchmarkLine line;
    private final Plan plan;
    private final AtomicInteger givenBack = new AtomicInteger();
    private final Tally settled = new Tally();

    QueueRun(BenchmarkLine line, Plan plan) {
        this.line = line;
        this.plan = plan;
    }

    Result measure() throws InterruptedException {
        long before = Jvm.heapMegabytes();
        for (int sent = 0; sent < plan.messages(); sent += BATCH) {
            line.submit(sent, Math.min(BATCH, plan.messages() - sent)).thenAccept(results -> {
                givenBack.addAndGet(results.size());
                settled.add(results.size());
            });
        }
        int refused = givenBack.get();
        long queued = Jvm.heapMegabytes();
        line.close();
        settled.await(plan.messages(), PATIENCE);
        return new Result.Queue(
                plan.messages(), plan.messages() - refused, refused, before, queued, Jvm.heapMegabytes());
    }
}
