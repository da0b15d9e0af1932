package switchboard.ejb.transport.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;

/**
 * A connector's way to its network: as many requests at once as its window, as many a second as its rate. Speaks
 * HTTP/1.1, because over HTTP/2 the JDK's client fails instead of waiting when a server limits its streams. Follows no
 * redirect: a request goes where the operator said, and nowhere else.
 */
final class HttpLine {
    private final Connector connector;
    private final Dialect dialect;
    private final Duration timeout;
    private final Clock clock;
    private final HttpClient client;
    private final Reach reach;
    private final Pace pace;
    private final Deque<Parcel> waiting = new ArrayDeque<>();
    private final IdentityHashMap<Parcel, CompletableFuture<?>> underway = new IdentityHashMap<>();
    private boolean timerIsSet;
    private boolean stopped;

    HttpLine(Connector connector, Dialect dialect, Clock clock) {
        var settings = new HttpSettings(connector);
        this.connector = connector;
        this.dialect = dialect;
        this.clock = clock;
        this.timeout = settings.timeout();
        this.reach = new Reach(clock);
        this.pace = new Pace(connector.rate(), System::nanoTime);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    Connector connector() {
        return connector;
    }

    synchronized ConnectorState state() {
        return reach.state(underway.size());
    }

    /** Completes with one outcome for each transmission, in their order. */
    CompletableFuture<List<Outcome>> send(List<Transmission> batch) {
        var parcels = Parcels.of(batch, dialect.mostTogether());
        synchronized (this) {
            waiting.addAll(parcels);
        }
        pump();
        return Parcels.outcomes(parcels, batch);
    }

    /** What waits for its answer ends as unknown, what has not left as deferred. */
    void stop() {
        List<Parcel> unsent;
        List<CompletableFuture<?>> unanswered;
        synchronized (this) {
            stopped = true;
            unsent = List.copyOf(waiting);
            waiting.clear();
            unanswered = List.copyOf(underway.values());
        }
        unsent.forEach(this::giveBack);
        unanswered.forEach(exchange -> exchange.cancel(true));
    }

    /** Lets leave what may. */
    private void pump() {
        for (var next = next(); next != null; next = next()) {
            leave(next);
        }
    }

    private synchronized @Nullable Parcel next() {
        if (stopped) {
            waiting.forEach(this::giveBack);
            waiting.clear();
        }
        if (waiting.isEmpty() || underway.size() >= connector.window() || mustWait()) {
            return null;
        }
        var parcel = waiting.remove();
        pace.leave(parcel.transmissions().size());
        underway.put(parcel, new CompletableFuture<>());
        return parcel;
    }

    private void giveBack(Parcel parcel) {
        parcel.outcomes()
                .complete(parcel.all(Outcome.deferred("", "the line was stopped before it left", clock.instant())));
    }

    private boolean mustWait() {
        long left = pace.left();
        if (left > 0 && !timerIsSet) {
            timerIsSet = true;
            CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS).execute(this::timeIsUp);
        }
        return left > 0;
    }

    private void timeIsUp() {
        synchronized (this) {
            timerIsSet = false;
        }
        pump();
    }

    private void leave(Parcel parcel) {
        var now = clock.instant();
        if (parcel.transmissions().get(0).isExpired(now)) {
            finish(parcel, parcel.all(Outcome.expired(now)));
            return;
        }
        try {
            exchange(parcel, dialect.request(parcel.transmissions(), now));
        } catch (IllegalArgumentException e) {
            finish(parcel, parcel.all(Outcome.refused("", "it can't be sent: " + e.getMessage(), now)));
        }
    }

    private void exchange(Parcel parcel, HttpRequest request) {
        var exchange = client.sendAsync(request, head -> new BodyStart());
        boolean tooLate;
        synchronized (this) {
            underway.put(parcel, exchange);
            tooLate = stopped;
        }
        exchange.copy()
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .handle((response, failure) -> outcomes(parcel, response, failure))
                .exceptionally(fault -> parcel.all(Outcome.unknown("the answer can't be read", clock.instant())))
                .thenAccept(outcomes -> {
                    exchange.cancel(true);
                    finish(parcel, outcomes);
                    pump();
                });
        if (tooLate) {
            exchange.cancel(true);
        }
    }

    private List<Outcome> outcomes(
            Parcel parcel, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
        var at = clock.instant();
        if (response == null) {
            var outcome = Failures.outcome(failure, at);
            if (outcome.kind() == Outcome.Kind.DEFERRED && reach.failed(outcome.text())) {
                HttpLog.LOG.unreachable(connector.id(), outcome.text());
            }
            return parcel.all(outcome);
        }
        if (reach.answered()) {
            HttpLog.LOG.reached(connector.id());
        }
        var reply = new Reply(response.statusCode(), response.headers().firstValue("Retry-After"), response.body());
        return parcel.each(one -> dialect.outcome(one, parcel.transmissions(), reply, at));
    }

    private void finish(Parcel parcel, List<Outcome> outcomes) {
        synchronized (this) {
            underway.remove(parcel);
        }
        parcel.outcomes().complete(outcomes);
    }
}
