package switchboard.ejb.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Notice;
import switchboard.core.port.Webhook.Answer;

/** The time limit only ends a test that can't succeed any more. */
@Timeout(60)
class HttpWebhookTest {
    private final HttpWebhook webhook = new HttpWebhook();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    private final List<String> heads = Collections.synchronizedList(new ArrayList<>());
    private HttpServer client;

    @BeforeEach
    void start() throws IOException {
        client = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        client.setExecutor(threads);
        client.createContext("/", this::answer);
        client.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        client.stop(0);
        threads.shutdownNow();
    }

    /** Answers with the status that the path names. */
    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        heads.add(exchange.getRequestMethod() + " " + exchange.getProtocol() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type"));
        var status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1, 4));
        exchange.getResponseHeaders().add("Location", url("/200"));
        boolean endless = exchange.getRequestURI().getPath().endsWith("endless");
        exchange.sendResponseHeaders(status, endless ? 0 : -1);
        if (endless) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await(end);
        }
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:" + client.getAddress().getPort() + path;
    }

    private static Notice notice(String url, String reference) {
        return new Notice(
                id(8).value(),
                URI.create(url),
                transmission(1).id(),
                null,
                ANNA,
                NOON,
                TransmissionState.DELIVERED,
                "sim",
                "000",
                "Grüße",
                NOON,
                reference,
                2);
    }

    private Answer post(String path) {
        return webhook.post(notice(url(path), "order-7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void success_is_taken(int status) {
        assertThat(post("/" + status)).isEqualTo(Answer.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504, 599})
    void what_may_work_later_is_later(int status) {
        assertThat(post("/" + status)).isEqualTo(Answer.LATER);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 410, 422})
    void what_the_client_does_not_want_is_refused(int status) {
        assertThat(post("/" + status)).isEqualTo(Answer.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed(int status) {
        assertThat(post("/" + status)).isEqualTo(Answer.REFUSED);
        assertThat(bodies).hasSize(1);
    }

    @Test
    void a_client_that_is_not_there_is_told_later() {
        var gone = url("/200");
        client.stop(0);
        assertThat(webhook.post(notice(gone, null))).isEqualTo(Answer.LATER);
    }

    @Test
    void a_client_whose_name_nobody_knows_is_told_later() {
        assertThat(webhook.post(notice("http://client.invalid/", null))).isEqualTo(Answer.LATER);
    }

    @Test
    void a_client_whose_answer_never_ends_holds_up_nobody() {
        assertThat(post("/200/endless")).isEqualTo(Answer.TAKEN);
        assertThat(post("/503/endless")).isEqualTo(Answer.LATER);
    }

    @Test
    void an_event_is_posted_as_json_by_http_1_1() {
        post("/200");
        assertThat(heads).containsExactly("POST HTTP/1.1 application/json");
        assertThat(bodies)
                .containsExactly("{\"id\":\"019caf00-0000-7000-8000-000000000008\",\"type\":\"delivered\","
                        + "\"at\":\"2026-03-01T12:00:00Z\",\"message\":\"019caf00-0000-7000-8000-000000000001\","
                        + "\"transmission\":\"019caf00-0000-7000-8000-000000000001.0\",\"to\":\"+491701234567\","
                        + "\"state\":\"DELIVERED\",\"connector\":\"sim\",\"code\":\"000\",\"text\":\"Grüße\","
                        + "\"clientReference\":\"order-7\",\"attempt\":2}");
    }

    @Test
    void an_absent_reference_is_null() {
        webhook.post(notice(url("/200"), null));
        assertThat(bodies.get(0)).contains("\"clientReference\":null,");
    }

    @Test
    void an_interrupted_thread_stays_interrupted() {
        Thread.currentThread().interrupt();
        assertThat(post("/200")).isEqualTo(Answer.LATER);
        assertThat(Thread.interrupted()).isTrue();
    }
}
