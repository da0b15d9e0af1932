package switchboard.smpp.session;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus;
import switchboard.smpp.BindType;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Alarm;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.SmppLog;
import switchboard.smpp.wire.TokenBucket;

/**
 * An open connector: its binds, what waits to be sent, and its speed. All on one event loop; {@link #submit},
 * {@link #status}, {@link #open} and {@link #shut} may be called from any thread.
 */
final class Line implements Bind.Owner, OutbindDoor.Owner, Queued.Home {

    private static final String SHUT = "the connector is being shut";

    private static final Duration WATCH = Duration.ofMillis(500);

    private final String connector;
    private final BindSettings settings;
    private final Later later;
    private final Inbox inbox;
    private final Binds binds;
    private final @Nullable OutbindDoor door;
    private final Backlog backlog = new Backlog();
    private final Alarm expiry;
    private final Room room;
    private final TokenBucket bucket;
    private final Pace pace;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private CompletableFuture<Void> portFree = CompletableFuture.completedFuture(null);
    private boolean shut;
    private boolean watched;
    private boolean sendComing;

    Line(String connector, BindSettings settings, TokenBucket bucket, EventLoop loop, Resolver resolver, Inbox inbox) {
        this.connector = connector;
        this.settings = settings;
        this.room = Room.of(settings.flow());
        this.bucket = bucket;
        this.pace = new Pace(bucket, settings, System.nanoTime());
        this.later = new Later(connector, loop);
        this.expiry = new Alarm(later, this::expire);
        this.inbox = inbox;
        this.binds = new Binds(settings, now());
        this.door = settings.outbind() == null
                ? null
                : new OutbindDoor(
                        connector, settings.outbind(), settings.timers().bind(), loop, later, this);
        int number = 1;
        for (BindType role : settings.identity().bindType().roles()) {
            for (int i = 0; i < settings.flow().binds(); i++) {
                binds.add(new Bind(connector, settings, role, number++, loop, resolver, this));
            }
        }
    }

    BindSettings settings() {
        return settings;
    }

    TokenBucket bucket() {
        return bucket;
    }

    Room room() {
        return room;
    }

    void open() {
        later.soon(this::openNow);
    }

    private void openNow() {
        binds.start();
        if (door != null) {
            door.open();
        }
    }

    /** Ends it; the future is complete when all binds are closed and its port is free. */
    CompletableFuture<Void> shut() {
        later.soon(this::shutNow, () -> closed.complete(null));
        return closed;
    }

    /** Takes requests; each is settled once. */
    void submit(List<? extends Queued> requests) {
        later.soon(
                () -> accept(requests), () -> requests.forEach(request -> request.notSent("the adapter has stopped")));
    }

    BindStatus status() {
        return binds.status(pace.isThrottled(), door == null ? 0 : door.port());
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
        binds.changed(error, now());
        if (binds.transmitters() == 0) {
            refuseWaiting(binds.problem());
        }
        if (shut && binds.areClosed()) {
            portFree.thenRun(() -> closed.complete(null));
        } else {
            sendSoon();
        }
    }

    @Override
    public boolean called(Channel caller) {
        return binds.take(caller);
    }

    @Override
    public void inTrouble(String problem) {
        binds.changed(problem, now());
    }

    @Override
    public boolean takesBack(Queued request, int status) {
        if (shut || !settings.statuses().isThrottle(status)) {
            return false;
        }
        long now = System.nanoTime();
        pace.throttled(request.sentAt(), status, now);
        watchThrottling(status);
        if (pace.deadline(request) - now <= 0) {
            return false;
        }
        backlog.putBack(request);
        armExpiry();
        return true;
    }

    /** So that the end is told when it comes, and not with the next message. */
    private void watchThrottling(int status) {
        if (!watched) {
            watched = true;
            SmppLog.LOG.throttled(connector, CommandStatus.describe(status));
            later.in(WATCH, this::lookAtThrottling);
        }
    }

    private void lookAtThrottling() {
        watched = !shut && pace.throttles(System.nanoTime());
        if (watched) {
            later.in(WATCH, this::lookAtThrottling);
        } else if (!shut) {
            SmppLog.LOG.throttledNoMore(connector);
        }
    }

    private void shutNow() {
        if (!shut) {
            shut = true;
            refuseWaiting(SHUT);
            if (door != null) {
                portFree = door.shut();
            }
            binds.stop();
            SmppLog.LOG.shut(connector);
        }
    }

    private void accept(List<? extends Queued> requests) {
        if (shut || binds.transmitters() == 0) {
            String reason = shut ? SHUT : binds.problem();
            requests.forEach(request -> request.notSent(reason));
            return;
        }
        long now = System.nanoTime();
        long patience = settings.timers().response().toNanos();
        for (Queued request : requests) {
            request.enter(this, now, now + patience + bucket.needs(backlog.size()));
            backlog.add(request);
        }
        sendSoon();
    }

    private void refuseWaiting(String reason) {
        backlog.takeAll().forEach(request -> request.notSent(reason));
    }

    /** After all submissions that are already waiting on the event loop, so that they share a flush. */
    private void sendSoon() {
        if (!sendComing && backlog.first() != null) {
            sendComing = true;
            later.soon(this::sendNow);
        }
    }

    private void sendLater(long nanos) {
        if (!sendComing) {
            sendComing = true;
            later.in(nanos, this::sendNow);
        }
    }

    private void sendNow() {
        sendComing = false;
        send();
    }

    private void send() {
        long now = System.nanoTime();
        Queued next;
        while ((next = backlog.first()) != null) {
            if (next.isPointless()) {
                backlog.removeFirst();
                next.notSent("an earlier part was refused");
                continue;
            }
            Session session = binds.sessionFor(next);
            if (session == null || !mayBySpeed(now)) {
                break;
            }
            backlog.removeFirst();
            session.send(next, now);
        }
        binds.flush();
        armExpiry();
    }

    private boolean mayBySpeed(long now) {
        long wait = pace.take(now);
        if (wait > 0) {
            sendLater(wait);
        }
        return wait == 0;
    }

    private void armExpiry() {
        Queued oldest = backlog.first();
        if (oldest != null) {
            expiry.ringAt(pace.deadline(oldest));
        }
    }

    private void expire() {
        long now = System.nanoTime();
        for (Queued request : backlog.takeExpired(pace::deadline, deadline -> deadline - now <= 0)) {
            if (pace.hasThrottled(request)) {
                request.refused(pace.status());
            } else {
                request.notSent(
                        "the window stayed full for " + settings.timers().response());
            }
        }
        armExpiry();
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
