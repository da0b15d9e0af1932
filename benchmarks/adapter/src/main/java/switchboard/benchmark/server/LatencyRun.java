package switchboard.benchmark.server;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import switchboard.benchmark.Plan;
import switchboard.benchmark.Result;

/** One message at a time at a steady rate, whether the one before is answered or not. */
final class LatencyRun {

    private final BenchmarkLine line;
    private final Plan plan;
    private final long[] nanos;

    LatencyRun(BenchmarkLine line, Plan plan) {
        this.line = line;
        this.plan = plan;
        this.nanos = new long[plan.messages()];
    }

    Result measure() {
        long pause = TimeUnit.SECONDS.toNanos(1) / plan.rate();
        long next = System.nanoTime();
        CompletableFuture<?>[] answers = new CompletableFuture<?>[plan.messages()];
        for (int i = 0; i < answers.length; i++) {
            awaitTime(next);
            answers[i] = submit(i);
            next += pause;
        }
        CompletableFuture.allOf(answers).join();
        Arrays.sort(nanos);
        return new Result.Latency(
                "adapter", plan.rate(), plan.receipts(), nanos.length, micros(50), micros(99), micros(100));
    }

    private CompletableFuture<Void> submit(int number) {
        long began = System.nanoTime();
        return line.submit(number, 1)
                .thenAccept(results -> {
                    nanos[number] = System.nanoTime() - began;
                    BenchmarkLine.mustBeAccepted(results);
                })
                .toCompletableFuture();
    }

    private static void awaitTime(long at) {
        long left;
        while ((left = at - System.nanoTime()) > 0) {
            LockSupport.parkNanos(left);
        }
    }

    /** That so many percent do not exceed. */
    private long micros(int percent) {
        int place = (int) Math.ceil(nanos.length * percent / 100.0) - 1;
        return TimeUnit.NANOSECONDS.toMicros(nanos[place]);
    }
}
