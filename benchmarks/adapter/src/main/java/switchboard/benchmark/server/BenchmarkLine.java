package switchboard.benchmark.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import switchboard.benchmark.Plan;
import switchboard.benchmark.Sample;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus;
import switchboard.smpp.Body;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SubmitResult;

/** An open connector of one bind, for one run. */
final class BenchmarkLine implements AutoCloseable {

    private static final String CONNECTOR = "benchmark";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BOUND_WITHIN = Duration.ofSeconds(30);

    private final SmppConnection smpp;
    private final boolean receipts;

    private BenchmarkLine(SmppConnection smpp, boolean receipts) {
        this.smpp = smpp;
        this.receipts = receipts;
    }

    /** Returns when it is bound. */
    static BenchmarkLine open(SmppConnection smpp, Plan plan) throws InterruptedException {
        BindSettings settings = BindSettings.to(plan.host(), plan.port(), "bench", "")
                .window(plan.window())
                .responseTimeout(PATIENCE)
                .build();
        smpp.open(CONNECTOR, settings);
        BenchmarkLine line = new BenchmarkLine(smpp, plan.receipts());
        line.awaitBound();
        return line;
    }

    private void awaitBound() throws InterruptedException {
        long end = System.nanoTime() + BOUND_WITHIN.toNanos();
        while (smpp.status(CONNECTOR).state() != BindStatus.State.BOUND) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("not bound: " + smpp.status(CONNECTOR));
            }
            Thread.sleep(10);
        }
    }

    CompletionStage<List<SubmitResult>> submit(int first, int count) {
        List<ShortMessage> batch = new ArrayList<>(count);
        for (int i = first; i < first + count; i++) {
            batch.add(new ShortMessage(
                    Sample.SOURCE, Sample.destination(i), new Body.Text(Sample.TEXT), receipts, null, 0));
        }
        return smpp.submit(CONNECTOR, batch);
    }

    static void mustBeAccepted(List<SubmitResult> results) {
        for (SubmitResult result : results) {
            if (!(result instanceof SubmitResult.Accepted)) {
                throw new IllegalStateException("not accepted: " + result);
            }
        }
    }

    @Override
    public void close() {
        smpp.shut(CONNECTOR);
    }
}
