package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.CancelSmResp;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus;
import switchboard.smpp.ChangeResult;
import switchboard.smpp.Flow;
import switchboard.smpp.QueryResult;
import switchboard.smpp.SentMessage;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.pdu.ReplaceSm;
import switchboard.smpp.pdu.ReplaceSmResp;
import switchboard.smpp.wire.Departure;
import switchboard.smpp.wire.SmppLog;
import switchboard.smpp.wire.TokenBucket;

/** All open connectors, and the threads of their network. Thread-safe. */
public final class Lines {

    private static final String NOT_OPEN = "the connector is not open";
    private static final Duration STOP_PATIENCE =
            Departure.GRACE.multipliedBy(2).plusSeconds(2);

    /** A start of its own keeps phones from joining parts from before and after. */
    private static final int REFERENCES = 0x10000;

    private final Inbox inbox;
    private final EventLoopGroup loops;
    private final ExecutorService lookUps = Executors.newCachedThreadPool(new DefaultThreadFactory("smpp-names", true));
    private final Resolver resolver = new Resolver(lookUps);
    private final AtomicInteger reference =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(REFERENCES));
    private final Map<String, Line> open = new HashMap<>();
    private final Map<String, CompletableFuture<Void>> closing = new HashMap<>();
    private boolean stopped;

    /** Starts no thread yet. */
    public Lines(Inbox inbox, int threads) {
        this.inbox = inbox;
        this.loops = new NioEventLoopGroup(threads, new DefaultThreadFactory("smpp", true));
    }

    /** As {@link switchboard.smpp.SmppConnection#open}. */
    public synchronized void open(String connector, BindSettings settings) {
        if (stopped) {
            throw new IllegalStateException("the adapter has stopped");
        }
        Line before = open.get(connector);
        if (before != null && before.settings().equals(settings)) {
            return;
        }
        TokenBucket bucket = bucket(before, settings.flow());
        Line line = new Line(connector, settings, bucket, loops.next(), resolver, inbox);
        shut(connector);
        open.put(connector, line);
        closing(connector).thenRun(line::open);
    }

    private CompletableFuture<Void> closing(String connector) {
        return closing.getOrDefault(connector, CompletableFuture.completedFuture(null));
    }

    /** As {@link switchboard.smpp.SmppConnection#shut}. */
    public synchronized void shut(String connector) {
        Line line = open.remove(connector);
        if (line != null) {
            CompletableFuture<Void> closed = CompletableFuture.allOf(closing(connector), line.shut());
            closing.put(connector, closed);
            closed.thenRun(() -> forget(connector, closed));
        }
    }

    /** As {@link switchboard.smpp.SmppConnection#status}. */
    public BindStatus status(String connector) {
        Line line = line(connector);
        return line == null ? BindStatus.closed(Clock.systemUTC().instant()) : line.status();
    }

    /** As {@link switchboard.smpp.SmppConnection#submit}. */
    public CompletionStage<List<SubmitResult>> submit(String connector, List<ShortMessage> messages) {
        Line line = line(connector);
        if (line == null) {
            SubmitResult result = new SubmitResult.NotSent(NOT_OPEN);
            return CompletableFuture.completedStage(
                    messages.stream().map(m -> result).toList());
        }
        Submission submission = new Submission(messages, new SubmitEncoder(line.settings(), reference), line.room());
        line.submit(submission.parts());
        return submission.done();
    }

    /** As {@link switchboard.smpp.SmppConnection#query}. */
    public CompletionStage<QueryResult> query(String connector, SentMessage message) {
        Line line = line(connector);
        if (line == null) {
            return CompletableFuture.completedStage(new QueryResult.Unanswered(NOT_OPEN));
        }
        CompletableFuture<QueryResult> result = new CompletableFuture<>();
        line.submit(List.of(new Query(Operations.query(message, line.settings()), result::complete)));
        return result.minimalCompletionStage();
    }

    /** As {@link switchboard.smpp.SmppConnection#cancel}. */
    public CompletionStage<ChangeResult> cancel(String connector, SentMessage message) {
        Line line = line(connector);
        if (line == null) {
            return CompletableFuture.completedStage(new ChangeResult.NotSent(NOT_OPEN));
        }
        CompletableFuture<ChangeResult> result = new CompletableFuture<>();
        line.submit(
                List.of(new Change(Operations.cancel(message, line.settings()), CancelSmResp.class, result::complete)));
        return result.minimalCompletionStage();
    }

    /** As {@link switchboard.smpp.SmppConnection#replace}. */
    public CompletionStage<ChangeResult> replace(
            String connector, SentMessage message, String text, boolean receiptRequested) {
        Line line = line(connector);
        if (line == null) {
            return CompletableFuture.completedStage(new ChangeResult.NotSent(NOT_OPEN));
        }
        CompletableFuture<ChangeResult> result = new CompletableFuture<>();
        ReplaceSm pdu = Operations.replace(message, text, receiptRequested, line.settings());
        line.submit(List.of(new Change(pdu, ReplaceSmResp.class, result::complete)));
        return result.minimalCompletionStage();
    }

    /** Shuts every connector, waits a while for it, and ends the threads. A repeat does nothing. */
    public void stop() {
        try {
            CompletableFuture.allOf(shutAll()).get(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            SmppLog.LOG.stopTookTooLong();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lookUps.shutdownNow();
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS);
    }

    private synchronized CompletableFuture<?>[] shutAll() {
        stopped = true;
        new ArrayList<>(open.keySet()).forEach(this::shut);
        return closing.values().toArray(CompletableFuture[]::new);
    }

    private synchronized @Nullable Line line(String connector) {
        return open.get(connector);
    }

    private synchronized void forget(String connector, CompletableFuture<Void> closed) {
        closing.remove(connector, closed);
    }

    private static TokenBucket bucket(@Nullable Line before, Flow flow) {
        return before != null && before.bucket().isFor(flow.rate(), flow.burst())
                ? before.bucket()
                : new TokenBucket(flow.rate(), flow.burst(), System.nanoTime());
    }
}
