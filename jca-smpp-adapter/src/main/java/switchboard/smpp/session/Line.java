package switchboard.smpp.session;

import io.netty.channel.EventLoop;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus;
import switchboard.smpp.BindStatus.State;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.SmppLog;
import switchboard.smpp.wire.TokenBucket;

/**
 * An open connector: its binds, what waits to be sent, and its rate. All on one event loop; {@link #submit},
 * {@link #status}, {@link #open} and {@link #shut} may be called from any thread.
 */
final class Line implements Bind.Owner {

    private record Standing(
            State state, int bound, @Nullable String lastError, Instant since) {}

    private final String connector;
    private final BindSettings settings;
    private final EventLoop loop;
    private final Later later;
    private final Inbox inbox;
    private final List<Bind> binds = new ArrayList<>();
    private final Queue<Part> waiting = new ArrayDeque<>();
    private final TokenBucket bucket;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile Standing standing;
    private boolean shut;
    private boolean sendComing;
    private boolean expiryArmed;

    Line(String connector, BindSettings settings, TokenBucket bucket, EventLoop loop, Resolver resolver, Inbox inbox) {
        this.connector = connector;
        this.settings = settings;
        this.bucket = bucket;
        this.loop = loop;
        this.later = new Later(connector, loop);
        this.inbox = inbox;
        this.standing = new Standing(State.CONNECTING, 0, null, now());
        for (int number = 1; number <= settings.flow().binds(); number++) {
            binds.add(new Bind(connector, settings, number, loop, resolver, this));
        }
    }

    BindSettings settings() {
        return settings;
    }

    TokenBucket bucket() {
        return bucket;
    }

    void open() {
        execute(() -> binds.forEach(Bind::start), () -> {});
    }

    /** Ends it; the future is complete when all binds are closed. */
    CompletableFuture<Void> shut() {
        execute(this::shutNow, () -> closed.complete(null));
        return closed;
    }

    void submit(Submission submission) {
        execute(() -> accept(submission), () -> submission.refuse("the adapter has stopped"));
    }

    BindStatus status() {
        Standing now = standing;
        int inFlight = binds.stream()
                .map(Bind::session)
                .mapToInt(s -> s == null ? 0 : s.inFlight())
                .sum();
        return new BindStatus(now.state, now.bound, settings.flow().binds(), now.lastError, now.since, inFlight);
    }

    @Override
    public void ready() {
        send();
    }

    @Override
    public void arrived(Arrival arrival) {
        inbox.take(arrival);
    }

    @Override
    public void changed(Bind changed, @Nullable String error) {
        int bound = count(State.BOUND);
        State state = bound > 0 ? State.BOUND : best();
        Standing before = standing;
        Instant since = before.state == state ? before.since : now();
        standing = new Standing(state, bound, error == null ? before.lastError : error, since);
        if (bound == 0) {
            refuseWaiting(notBound());
        }
        if (shut && count(State.CLOSED) == binds.size()) {
            closed.complete(null);
        } else {
            sendSoon();
        }
    }

    private State best() {
        if (count(State.CONNECTING) > 0) {
            return State.CONNECTING;
        }
        return count(State.WAITING) > 0 ? State.WAITING : State.CLOSED;
    }

    private int count(State state) {
        return (int) binds.stream().filter(bind -> bind.state() == state).count();
    }

    private void shutNow() {
        if (!shut) {
            shut = true;
            refuseWaiting("the connector is being shut");
            binds.forEach(Bind::stop);
            SmppLog.LOG.shut(connector);
        }
    }

    private void accept(Submission submission) {
        if (shut || standing.bound == 0) {
            submission.refuse(shut ? "the connector is being shut" : notBound());
            return;
        }
        long now = System.nanoTime();
        long patience = settings.timers().response().toNanos();
        for (Part part : submission.parts()) {
            part.waitUntil(now + patience + bucket.needs(waiting.size()));
            waiting.add(part);
        }
        sendSoon();
    }

    private String notBound() {
        String error = standing.lastError;
        return error == null ? "not bound" : "not bound: " + error;
    }

    private void refuseWaiting(String reason) {
        List<Part> refused = List.copyOf(waiting);
        waiting.clear();
        refused.forEach(part -> part.notSent(reason));
    }

    /** After all submissions that are already waiting on the event loop, so that they share a flush. */
    private void sendSoon() {
        if (!sendComing && !waiting.isEmpty()) {
            sendComing = true;
            loop.execute(() -> {
                sendComing = false;
                send();
            });
        }
    }

    private void send() {
        Part part;
        while ((part = waiting.peek()) != null) {
            if (part.isPointless()) {
                waiting.remove();
                part.notSent("an earlier part was refused");
                continue;
            }
            Session session = freest();
            if (session == null || !mayBySpeed()) {
                break;
            }
            waiting.remove();
            session.send(part);
        }
        flush();
        armExpiry();
    }

    private boolean mayBySpeed() {
        boolean may = bucket.take(System.nanoTime());
        if (!may && !sendComing) {
            sendComing = true;
            later.in(bucket.untilNext(), () -> {
                sendComing = false;
                send();
            });
        }
        return may;
    }

    private @Nullable Session freest() {
        Session freest = null;
        int most = 0;
        for (Bind bind : binds) {
            Session session = bind.session();
            int free = session == null ? 0 : session.free();
            if (free > most) {
                most = free;
                freest = session;
            }
        }
        return freest;
    }

    private void flush() {
        for (Bind bind : binds) {
            Session session = bind.session();
            if (session != null) {
                session.flush();
            }
        }
    }

    private void armExpiry() {
        Part oldest = waiting.peek();
        if (oldest != null && !expiryArmed) {
            expiryArmed = true;
            later.in(Math.max(0, oldest.deadline() - System.nanoTime()), this::expire);
        }
    }

    private void expire() {
        expiryArmed = false;
        Part oldest;
        while ((oldest = waiting.peek()) != null && oldest.deadline() - System.nanoTime() <= 0) {
            waiting.remove();
            oldest.notSent("the window stayed full for " + settings.timers().response());
        }
        armExpiry();
    }

    private void execute(Runnable task, Runnable whenStopped) {
        try {
            loop.execute(task);
        } catch (RejectedExecutionException e) {
            whenStopped.run();
        }
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
