package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.conformance.Conforms;

/** Networks that speak HTTP, out and in, through a running server. */
@ExtendWith(RunningGateway.class)
class HttpTransportsIT {
    private static final String TOKEN = "0123456789abcdef";
    private static final String PHONE = "+8861234567";

    private Gateway gateway;
    private Api api;
    private HttpPeer peer;

    @BeforeEach
    void start(Gateway running) {
        gateway = running;
        api = running.admin();
        peer = HttpPeer.start();
        api.save("/keywords/webword", Map.of("answer", "by the web"));
    }

    @AfterEach
    void stop() {
        api.delete("/routes/web");
        api.delete("/connectors/web");
        api.delete("/keywords/webword");
        peer.close();
    }

    private void connect(String transport, Map<String, String> more) {
        var settings = new HashMap<>(Map.of("url", peer.url(), "token", TOKEN));
        settings.putAll(more);
        var connector = Map.of("transport", transport, "started", true, "settings", settings);
        api.save("/connectors/web", connector);
        api.save("/routes/web", Map.of("position", 10, "condition", "to +886", "connectors", List.of("web")));
        gateway.awaitUp("web");
    }

    private String send() {
        return api.post("/messages", Map.of("from", "4477", "to", PHONE, "text", "Grüße"))
                .expect(202)
                .body()
                .path("id")
                .asText();
    }

    private void await(String message, String state) {
        Eventually.isTrue(
                message + " is " + state,
                () -> api.get("/messages/" + message)
                        .body()
                        .path("state")
                        .asText()
                        .equals(state));
    }

    private Api.Answer bring(String path, String token, HttpRequest.BodyPublisher body) {
        var uri = URI.create(gateway.baseUrl() + "/in/" + path);
        var request = HttpRequest.newBuilder(uri).header("X-Switchboard-Token", token);
        return api.exchange(body == null ? request.GET() : request.POST(body));
    }

    private Api.Answer bring(String path) {
        return bring(path, TOKEN, null);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {31, 33, 111})
    void a_network_of_templates_is_told_and_tells() {
        connect("http", Map.of("remoteId", "id=(\\w+)"));
        peer.answering("OK id=n1");
        var message = send();
        assertThat(peer.parameter(0, "text")).isEqualTo("Grüße");
        await(message, "SENT");
        assertThat(bring("web/receipt?id=n1&status=delivered").status()).isEqualTo(200);
        await(message, "DELIVERED");

        var came = bring("web?identity=%2B8861234567&to=4477&text=webword&id=n2");
        assertThat(came.status()).isEqualTo(200);
        assertThat(came.response().body()).isEqualTo("OK");
        assertThat(peer.parameter(1, "text")).isEqualTo("by the web");
        assertThat(peer.parameter(1, "to")).isEqualTo("8861234567");
        assertThat(peer.parameter(1, "external_id")).isEqualTo("n2");
        assertThat(peer.parameter(1, "in_response_to")).hasSize(36);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {112, 116, 117})
    void kannel_is_told_and_tells() {
        connect("kannel", Map.of("receiptUrl", gateway.baseUrl()));
        var message = send();
        assertThat(peer.parameter(0, "text")).isEqualTo("Grüße");
        await(message, "SENT");
        var receipt = URI.create(peer.parameter(0, "dlr-url")
                .replace("%d", "1")
                .replace("%A", "stat")
                .replaceAll("%([iIt])", "x")
                .replace("%p", "8861234567"));
        for (int time = 0; time < 2; time++) {
            assertThat(api.exchange(HttpRequest.newBuilder(receipt).GET()).status())
                    .isEqualTo(200);
        }
        await(message, "DELIVERED");
        assertThat(bring("web/dlr?id=nobody.0&status=1").status()).isEqualTo(200);

        var came = bring("web?id=8861234567&to=4477&text=%00w%00e%00b%00w%00o%00r%00d&coding=2&charset=UTF-16BE");
        assertThat(came.status()).isEqualTo(200);
        assertThat(came.response().body()).isEmpty();
        assertThat(peer.parameter(1, "text")).isEqualTo("by the web");
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {31, 118})
    void vumi_is_told_and_tells() {
        connect("vumi", Map.of());
        peer.answering("{\"message_id\": \"v1\"}");
        var message = send();
        assertThat(peer.request(0)).contains("\"content\":\"Grüße\"");
        await(message, "SENT");
        var event =
                "{\"event_type\": \"delivery_report\", \"user_message_id\": \"v1\", \"delivery_status\": \"delivered\"}";
        assertThat(bring("web", TOKEN, BodyPublishers.ofString(event)).status()).isEqualTo(200);
        await(message, "DELIVERED");

        var said = "{\"message_id\": \"v2\", \"from_addr\": \"+8861234567\", \"to_addr\": \"4477\","
                + " \"transport_name\": \"t\", \"transport_type\": \"sms\", \"content\": \"webword\"}";
        assertThat(bring("web", TOKEN, BodyPublishers.ofString(said)).status()).isEqualTo(200);
        assertThat(peer.request(1)).contains("\"in_reply_to\":\"v2\"", "\"content\":\"by the web\"");
    }

    @Test
    void the_door_is_shut_to_whoever_has_no_business_there() {
        connect("vumi", Map.of());
        assertThat(bring("web", "wr0ng", null).status()).isEqualTo(401);
        assertThat(bring("nobody").status()).isEqualTo(404);
        assertThat(bring("").status()).isEqualTo(404);
        assertThat(bring("web", TOKEN, BodyPublishers.ofString("x".repeat(70_000)))
                        .status())
                .isEqualTo(413);
        api.post("/connectors/web/stop", "").expect(200);
        var stopped = bring("web");
        assertThat(stopped.status()).isEqualTo(503);
        assertThat(stopped.response().headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_body_of_unknown_length_is_read() {
        connect("vumi", Map.of());
        var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {'[', ']'}));
        var answer = bring("web", TOKEN, stream);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().body()).isEqualTo("the body is no JSON object");
    }
}
