package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that come to the wrong place, from the wrong one, or once too often. */
@ExtendWith(RunningGateway.class)
class ForbiddenIT {
    private static final String PASSWORD = "long enough";

    private Gateway gateway;
    private Api admin;

    @BeforeEach
    void find(Gateway running) {
        gateway = running;
        admin = gateway.admin();
    }

    private Api account(String name, String role) {
        admin.save("/accounts/" + name, Map.of("password", PASSWORD, "roles", List.of(role)));
        return gateway.as(name, PASSWORD);
    }

    @Test
    void an_address_where_nothing_is() {
        for (var path : new String[] {"/nothing", "/messages/" + UUID.randomUUID() + "/more", "/"}) {
            Refused.with(404, "not_found", admin.get(path));
        }
    }

    @Test
    void a_method_that_is_not_there() {
        var answer = admin.put("/messages", Map.of());
        Refused.with(405, "method_not_allowed", answer);
        assertThat(answer.response().headers().firstValue("Allow").orElseThrow())
                .contains("GET", "POST");
        Refused.with(405, "method_not_allowed", admin.delete("/status"));
    }

    @Test
    void a_change_by_the_page_of_another_site() {
        for (var site : new String[] {"cross-site", "same-site"}) {
            Refused.with(
                    403,
                    "forbidden",
                    admin.exchange(admin.request("/connectors/nobody/stop")
                            .header("Sec-Fetch-Site", site)
                            .POST(BodyPublishers.noBody())));
        }
        Refused.with(
                404,
                "not_found",
                admin.exchange(admin.request("/connectors/nobody/stop")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.noBody())));
    }

    @Test
    void an_answer_in_another_format() {
        Refused.with(
                406,
                "not_acceptable",
                admin.exchange(admin.request("/messages")
                        .header("Accept", "application/xml")
                        .GET()));
    }

    @Test
    void no_login() {
        var answer = admin.exchange(HttpRequest.newBuilder(URI.create(gateway.baseUrl() + "/api/v1/messages"))
                .POST(BodyPublishers.ofString("{}")));
        Refused.with(401, "unauthenticated", answer);
        assertThat(answer.response().headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
    }

    @Test
    void a_wrong_login_tells_nothing_about_the_account() {
        account("it-known", "SENDER");
        var wrong = gateway.as("it-known", "not this one").get("/messages");
        var unknown = gateway.as("it-unknown", "not this one").get("/messages");
        Refused.with(401, "unauthenticated", wrong);
        Refused.with(401, "unauthenticated", unknown);
        assertThat(wrong.body()).isEqualTo(unknown.body());
        Refused.with(401, "unauthenticated", gateway.as("it-known", "").get("/messages"));
        Refused.with(401, "unauthenticated", gateway.as("", "").get("/messages"));
        Refused.with(
                401,
                "unauthenticated",
                gateway.as("x".repeat(5_000), "y".repeat(5_000)).get("/messages"));
    }

    @Test
    void wrong_passwords_without_end() {
        var guess = gateway.as("it-guessed-" + UUID.randomUUID().toString().substring(0, 8), "wrong password");
        for (int i = 0; i < 10; i++) {
            Refused.with(401, "unauthenticated", guess.get("/messages"));
        }
        var answer = guess.get("/messages");
        Refused.with(429, "too_many_attempts", answer);
        assertThat(answer.response().headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        admin.get("/messages").expect(200);
    }

    @Test
    void what_the_account_may_not_do() {
        var sender = account("it-sender", "SENDER");
        var operator = account("it-operator", "OPERATOR");
        var connector = Map.of("transport", "smpp", "settings", Map.of("host", "127.0.0.1", "systemId", "x"));
        Refused.with(403, "forbidden", sender.get("/status"));
        Refused.with(403, "forbidden", sender.get("/connectors"));
        Refused.with(403, "forbidden", sender.get("/accounts"));
        Refused.with(403, "forbidden", operator.put("/connectors/it-mine", connector));
        Refused.with(403, "forbidden", operator.delete("/connectors/it-mine"));
        Refused.with(403, "forbidden", operator.put("/accounts/it-operator", Map.of("roles", List.of("ADMIN"))));
        Refused.with(403, "forbidden", operator.post("/messages", Map.of("to", "+49160111", "text", "x")));
        Refused.with(404, "not_found", admin.get("/connectors/it-mine"));
    }

    @Test
    void somebody_else_s_message_is_as_if_it_were_not_there() {
        var mine = account("it-mine", "SENDER");
        var other = account("it-other", "SENDER");
        var path = "/messages/"
                + mine.post("/messages", Map.of("to", "+88000000001", "text", "mine"))
                        .expect(202)
                        .body()
                        .path("id")
                        .asText();
        mine.get(path).expect(200);
        Refused.with(404, "not_found", other.get(path));
        assertThat(other.get("/messages").expect(200).response().body()).doesNotContain("\"mine\"");
        Refused.with(404, "not_found", mine.get("/messages/" + UUID.randomUUID()));
        Refused.with(400, "invalid_parameter", mine.get("/messages/1")).about("id", "invalid_parameter");
    }

    @Test
    void a_client_reference_that_was_used_for_something_else() {
        try (var smsc = Smsc.start();
                var line = Line.open(gateway, smsc)) {
            var reference = UUID.randomUUID().toString();
            var first = line.send(Map.of("clientReference", reference));
            var other = Map.of("to", line.number(1), "text", "other", "clientReference", reference);
            Refused.with(422, "client_reference_reused", admin.post("/messages", other))
                    .about("clientReference", "client_reference_reused");
            line.await(first, "DELIVERED");
            line.await(line.send(Map.of("to", line.number(2))), "DELIVERED");
            assertThat(smsc.messages())
                    .hasSize(2)
                    .noneMatch(sms -> sms.path("text").asText().equals("other"));
        }
    }

    @Test
    void a_connector_that_is_not_there() {
        Refused.with(404, "not_found", admin.get("/connectors/it-nowhere"));
        Refused.with(404, "not_found", admin.delete("/connectors/it-nowhere"));
        Refused.with(404, "not_found", admin.post("/connectors/it-nowhere/start", ""));
        var route = Map.of("position", 1, "condition", "any", "connectors", List.of("it-nowhere"));
        Refused.with(422, "invalid_fields", admin.put("/routes/it-nowhere", route))
                .about("connectors", "unknown_connector");
        Refused.with(404, "not_found", admin.get("/routes/it-nowhere"));
    }

    @Test
    void a_connector_that_a_route_names_can_t_be_deleted() {
        var connector = Map.of("transport", "smpp", "settings", Map.of("host", "127.0.0.1", "systemId", "x"));
        admin.save("/connectors/it-named", connector);
        var route = Map.of("position", 900, "condition", "tag it-named", "connectors", List.of("it-named"));
        admin.save("/routes/it-names", route);
        Refused.with(409, "conflict", admin.delete("/connectors/it-named"));
        admin.get("/connectors/it-named").expect(200);
        admin.delete("/routes/it-names").expect(204);
        admin.delete("/connectors/it-named").expect(204);
    }

    @Test
    void a_connector_whose_settings_can_t_be() {
        var settings = Map.of("host", "127.0.0.1", "port", "99999", "systemId", "x");
        Refused.with(
                422,
                "invalid_fields",
                admin.put("/connectors/it-bad", Map.of("transport", "smpp", "settings", settings)));
        Refused.with(422, "invalid_fields", admin.put("/connectors/it-bad", Map.of("transport", "pigeon")))
                .about("transport", "unknown_transport");
        Refused.with(422, "invalid_fields", admin.put("/connectors/it-bad", Map.of("transport", "smpp", "rate", -1)))
                .about("rate", "invalid");
        Refused.with(422, "invalid_fields", admin.put("/connectors/It%20Bad", Map.of("transport", "smpp")))
                .about("id", "invalid");
        Refused.with(404, "not_found", admin.get("/connectors/it-bad"));
    }

    @Test
    void a_huge_header() throws IOException {
        assertThat(raw("GET /api/v1/status HTTP/1.1\r\nHost: x\r\nX-Much: " + "m".repeat(100_000) + "\r\n\r\n"))
                .doesNotContainPattern("^HTTP/1.1 2")
                .doesNotContainPattern("(?i)exception|undertow|\\.java");
        admin.get("/status").expect(200);
    }

    @Test
    void a_request_that_is_no_http() throws IOException {
        assertThat(raw("\u0016\u0003\u0001\u0002\r\n\r\n")).doesNotContainPattern("(?i)exception|undertow|\\.java");
        admin.get("/status").expect(200);
    }

    /** What the server says before it closes the connection; empty if it just closes it. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", Gateway.HTTP)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "";
        }
    }
}
