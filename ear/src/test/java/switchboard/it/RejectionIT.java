package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code POST /api/v1/messages} does not take: said with field and reason, and nothing of it taken. */
@ExtendWith(RunningGateway.class)
class RejectionIT {
    private static final int LIMIT = 8 * 1024 * 1024;

    private static Gateway gateway;
    private static Smsc smsc;
    private static Line line;

    private JsonNode before;

    @BeforeAll
    static void connect(Gateway running) {
        gateway = running;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
    }

    @AfterAll
    static void disconnect() {
        line.close();
        smsc.close();
    }

    @BeforeEach
    void look() {
        before = taken();
    }

    @AfterEach
    void nothing_was_taken() {
        assertThat(taken()).isEqualTo(before);
        assertThat(smsc.count("submits")).isEqualTo(before.path("submits").asInt());
    }

    private static JsonNode taken() {
        var api = gateway.admin();
        return Api.JSON
                .createObjectNode()
                .put(
                        "accepted",
                        api.get("/status").body().at("/totals/ACCEPTED").asLong())
                .put("submits", smsc.count("submits"))
                .set("latest", api.get("/messages?most=1").expect(200).body().at("/messages/0/id"));
    }

    private static Api.Answer post(BodyPublisher body, String contentType) {
        var api = gateway.admin();
        return api.exchange(
                api.request("/messages").header("Content-Type", contentType).POST(body));
    }

    private static String body(String to, String more) {
        return "{\"to\":" + to + ",\"text\":\"x\"" + more + "}";
    }

    private static String good(String more) {
        return body("\"" + line.number(0) + "\"", more);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("", "empty_body", ""),
                arguments("   \n", "empty_body", ""),
                arguments("{\"to\":", "malformed_json", ""),
                arguments("to=+491601234567&text=x", "malformed_json", ""),
                arguments(good("") + " and more", "malformed_json", ""),
                arguments(good(",\"text\":\"again\""), "malformed_json", ""),
                arguments("[" + good("") + "]", "wrong_type", ""),
                arguments("\"text\"", "wrong_type", ""),
                arguments("null", "wrong_type", ""),
                arguments(good(",\"txet\":\"x\""), "unknown_field", "txet"),
                arguments(good(",\"connector\":7"), "wrong_type", "connector"),
                arguments(good(",\"receipt\":\"yes\""), "wrong_type", "receipt"),
                arguments(good(",\"version\":1.5"), "wrong_type", "version"),
                arguments(good(",\"tags\":[\"a\",null]"), "wrong_type", "tags[1]"),
                arguments(body("[\"" + line.number(0) + "\",{}]", ""), "wrong_type", "to[1]"),
                arguments(body("[[\"" + line.number(0) + "\"]]", ""), "wrong_type", "to[0]"),
                arguments(body("491601234567", ""), "wrong_type", "to[0]"),
                arguments(good(",\"from\":\"\\ud83d\""), "invalid_encoding", "from"),
                arguments(good(",\"from\":\"a\\u0000\""), "invalid_encoding", "from"));
    }

    @ParameterizedTest
    @MethodSource
    void unreadable(String body, String code, String field) {
        var refused = Refused.with(400, code, gateway.admin().post("/messages", body));
        if (!field.isEmpty()) {
            refused.about(field, code);
        }
    }

    static Stream<Arguments> unacceptable() {
        var number = line.number(0);
        return Stream.of(
                arguments("{}", "to", "no_recipient"),
                arguments("{\"to\":\"" + number + "\"}", "text", "no_text"),
                arguments("{\"to\":\"" + number + "\",\"text\":\"\"}", "text", "no_text"),
                arguments(body("[]", ""), "to", "no_recipient"),
                arguments(
                        body("[\"" + number + "\",\"" + number + "\",\"12345\",\"+49x160\"]", ""),
                        "to[3]",
                        "bad_address"),
                arguments(body("\"Alice\"", ""), "to[0]", "bad_address"),
                arguments(good(",\"from\":\"a name that is too long\""), "from", "bad_address"),
                arguments(good(",\"connector\":\"nowhere\""), "connector", "unknown_connector"),
                arguments(good(",\"callback\":\"ftp://127.0.0.1/x\""), "callback", "bad_callback"),
                arguments(good(",\"callback\":\"http://u:p@127.0.0.1/x\""), "callback", "bad_callback"),
                arguments(good(",\"validity\":\"PT0S\""), "validity", "bad_validity"),
                arguments(good(",\"validity\":\"two hours\""), "validity", "bad_validity"),
                arguments(good(",\"priority\":\"asap\""), "priority", "bad_priority"),
                arguments(good(",\"tags\":[\" \"]"), "tags", "bad_tags"),
                arguments(good(",\"version\":2"), "version", "unknown_version"),
                arguments(good(",\"clientReference\":\"\""), "clientReference", "bad_client_reference"));
    }

    @ParameterizedTest
    @MethodSource
    void unacceptable(String body, String field, String code) {
        Refused.with(422, "invalid_fields", gateway.admin().post("/messages", body))
                .about(field, code);
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var body = Map.of("to", "none", "text", "", "connector", "nowhere", "priority", "asap");
        Refused.with(422, "invalid_fields", gateway.admin().post("/messages", body))
                .about("to[0]", "bad_address")
                .about("text", "no_text")
                .about("connector", "unknown_connector")
                .about("priority", "bad_priority");
    }

    @Test
    void more_recipients_than_the_limit() {
        var body = Map.of("to", Collections.nCopies(100_001, line.number(0)), "text", "x");
        Refused.with(422, "invalid_fields", gateway.admin().post("/messages", body))
                .about("to", "too_many_recipients");
    }

    @Test
    void a_text_of_more_parts_than_may_be() {
        for (var text : new String[] {"a".repeat(10 * 153 + 1), "ж".repeat(10 * 67 + 1), "a".repeat(1_000_000)}) {
            Refused.with(
                            422,
                            "invalid_fields",
                            gateway.admin().post("/messages", Map.of("to", line.number(0), "text", text)))
                    .about("text", "text_too_long");
        }
    }

    @Test
    void octets_that_are_no_utf_8() {
        var latin =
                "{\"to\":\"%s\",\"text\":\"Grüße\"}".formatted(line.number(0)).getBytes(StandardCharsets.ISO_8859_1);
        Refused.with(400, "invalid_encoding", post(BodyPublishers.ofByteArray(latin), "application/json"));
    }

    @Test
    void json_that_is_nested_without_end() {
        for (var deep : new String[] {"[".repeat(1_000_000), good(",\"tags\":" + "[".repeat(1_000_000))}) {
            Refused.with(400, "wrong_type", gateway.admin().post("/messages", deep));
        }
        Refused.with(400, "malformed_json", gateway.admin().post("/messages", "{\"x\":".repeat(1_000_000)));
    }

    @Test
    void another_content_type() {
        for (var type :
                new String[] {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16"}) {
            Refused.with(415, "unsupported_media_type", post(BodyPublishers.ofString(good("")), type));
        }
    }

    @Test
    void a_body_over_the_limit_with_its_length_told_before() {
        var body = BodyPublishers.ofByteArray(new byte[LIMIT + 1]);
        Refused.with(413, "body_too_large", post(body, "application/json"));
    }

    @Test
    void a_body_over_the_limit_in_chunks() {
        InputStream spaces = new ByteArrayInputStream(new byte[LIMIT + 1]);
        Refused.with(413, "body_too_large", post(BodyPublishers.ofInputStream(() -> spaces), "application/json"));
    }

    @Test
    void a_body_far_over_the_limit() {
        for (var body : new BodyPublisher[] {
            BodyPublishers.ofByteArray(new byte[4 * LIMIT]),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[4 * LIMIT]))
        }) {
            Refused.with(413, "body_too_large", post(body, "application/json"));
        }
    }
}
