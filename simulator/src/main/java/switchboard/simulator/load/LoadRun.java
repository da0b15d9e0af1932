package switchboard.simulator.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts the requests of a plan over several kept connections, one request at a time on each. */
final class LoadRun {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;
    private static final int SHORTEST_PAUSE_MILLIS = 50;
    private static final int LONGEST_PAUSE_MILLIS = 1_000;

    private final LoadPlan plan;
    private final LoadLedger ledger;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();
    private final long start = System.nanoTime();
    private volatile long lastAccepted = start;

    LoadRun(LoadPlan plan, LoadLedger ledger) {
        this.plan = plan;
        this.ledger = ledger;
    }

    /** Returns when every request is answered or the deadline is over. */
    LoadResult run() throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < plan.connections(); i++) {
            Thread worker = new Thread(this::work, "load-" + i);
            workers.add(worker);
            worker.start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        double seconds = (lastAccepted - start) / 1e9;
        return new LoadResult(
                plan.requests(), plan.recipients(), accepted.get(), refused.get(), retries.get(), seconds);
    }

    private void work() {
        try {
            for (int number = next.incrementAndGet(); number <= plan.requests(); number = next.incrementAndGet()) {
                pace(number);
                post(number);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pace(int number) throws InterruptedException {
        if (plan.perSecond() > 0) {
            long due = (number - 1) * 1_000L / plan.perSecond();
            long elapsed = (System.nanoTime() - start) / 1_000_000;
            Thread.sleep(Math.max(0, due - elapsed));
        }
    }

    /** Tries until the gateway says yes or no, or time is over; always with the same client reference. */
    private void post(int number) throws InterruptedException {
        HttpRequest request = request(number);
        int pause = SHORTEST_PAUSE_MILLIS;
        while (!isOver() && !attempt(number, request)) {
            retries.incrementAndGet();
            Thread.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private boolean isOver() {
        return System.nanoTime() - start > plan.deadline().toNanos();
    }

    private HttpRequest request(int number) {
        try {
            byte[] body = JSON.writeValueAsBytes(plan.body(number));
            HttpRequest.Builder request = HttpRequest.newBuilder(plan.url())
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body));
            if (!plan.authorization().isEmpty()) {
                request.header("Authorization", plan.authorization());
            }
            return request.build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there was a final answer. */
    private boolean attempt(int number, HttpRequest request) throws InterruptedException {
        String reference = plan.reference(number);
        ledger.attempt(reference, plan.recipients(number), plan.text(number));
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return take(reference, answer);
        } catch (IOException e) {
            ledger.failed(reference, e.toString());
            return false;
        }
    }

    private boolean take(String reference, HttpResponse<String> answer) {
        if (answer.statusCode() == ACCEPTED) {
            ledger.accepted(reference, answer.statusCode(), answer.body());
            accepted.incrementAndGet();
            lastAccepted = System.nanoTime();
            return true;
        }
        ledger.refused(reference, answer.statusCode(), answer.body());
        if (answer.statusCode() == UNAVAILABLE || !isFromGateway(answer)) {
            return false;
        }
        refused.incrementAndGet();
        return true;
    }

    /** A server that boots answers 404 before the gateway is in it; only the gateway says problem+json. */
    private static boolean isFromGateway(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }
}
