package switchboard.simulator.control;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Catches callbacks: takes any request to {@code /callbacks} or below, keeps the last of them and answers as told. Thread-safe. */
final class Callbacks {
    private static final String PATH = "/callbacks";

    private final Deque<Callback> kept = new ArrayDeque<>();
    private final int keep;
    private Behaviour behaviour = Behaviour.USUAL;
    private long total;

    /** @param count for how many more callbacks; null for ever */
    private record Behaviour(int status, @Nullable Integer count, Duration delay) {
        static final Behaviour USUAL = new Behaviour(200, null, Duration.ZERO);

        Behaviour next() {
            if (count == null) {
                return this;
            }
            return count == 1 ? USUAL : new Behaviour(status, count - 1, delay);
        }
    }

    Callbacks(int keep) {
        this.keep = keep;
    }

    void addTo(Map<String, Handler> handlers) {
        handlers.put("GET " + PATH, this::list);
        handlers.put("DELETE " + PATH, this::reset);
        handlers.put("GET " + PATH + "/behaviour", request -> Reply.ok(json()));
        handlers.put("PUT " + PATH + "/behaviour", this::behave);
    }

    boolean isFor(Request request) {
        return request.path().equals(PATH) || request.path().startsWith(PATH + "/");
    }

    /** Keeps the callback at once, answers after the delay. */
    Reply take(Request request) throws InterruptedException {
        Behaviour now = keep(request);
        Thread.sleep(now.delay().toMillis());
        return Reply.empty(now.status());
    }

    private synchronized Behaviour keep(Request request) {
        Behaviour now = behaviour;
        behaviour = now.next();
        total++;
        String path = request.path().substring(PATH.length());
        String body = new String(request.body(), StandardCharsets.UTF_8);
        String time = Instant.now().toString();
        kept.addLast(
                new Callback(time, request.method(), path, request.query(), request.headers(), body, now.status()));
        if (kept.size() > keep) {
            kept.removeFirst();
        }
        return now;
    }

    /** Newest first. */
    private synchronized Reply list(Request request) {
        Fields query = request.query("path", "limit");
        String path = query.text("path");
        int limit = query.number("limit", 100, 0, Integer.MAX_VALUE);
        List<Callback> newest = new ArrayList<>(kept);
        Collections.reverse(newest);
        List<Callback> found = newest.stream()
                .filter(callback -> path == null || path.equals(callback.path()))
                .limit(limit)
                .toList();
        return Reply.ok(Map.of("total", total, "callbacks", found));
    }

    private synchronized Reply reset(Request request) {
        kept.clear();
        total = 0;
        return Reply.empty(204);
    }

    private synchronized Reply behave(Request request) {
        Fields fields = request.json("status", "count", "delayMs");
        Integer count = fields.count("count");
        int status = fields.number("status", Behaviour.USUAL.status(), 200, 599);
        behaviour = count != null && count == 0
                ? Behaviour.USUAL
                : new Behaviour(status, count, fields.millis("delayMs", Duration.ZERO));
        return Reply.ok(json());
    }

    private synchronized Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", behaviour.status());
        json.put("count", behaviour.count());
        json.put("delayMs", behaviour.delay().toMillis());
        return json;
    }
}
