package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.SERVICE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Message;
import switchboard.core.port.HttpAnswer;

/** What Vumi posts. */
class VumiIntakeTest {
    private static final HttpAnswer TAKEN = HttpAnswer.of(200, "");
    private static final String FIELDS = "\"message_id\": \"5b1c\", \"from_addr\": \"+491701234567\","
            + " \"to_addr\": \"12345\", \"transport_name\": \"north\", \"transport_type\": \"sms\"";

    private final Rig<VumiTransport> rig = new Rig<>(new VumiTransport(), "http://vumi.example/");

    private HttpAnswer post(String json) {
        return rig.post("application/json", json);
    }

    private Message only() {
        assertThat(rig.gateway.messages).hasSize(1);
        return rig.gateway.messages.get(0);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 118)
    void a_user_message_is_taken() {
        assertThat(post("{" + FIELDS + ", \"content\": \"Hilfe, grüß\", \"session_event\": \"new\", \"group\": null,"
                        + " \"message_version\": \"20110921\", \"helper_metadata\": {}}"))
                .isEqualTo(TAKEN);
        assertThat(only().from()).isEqualTo(ANNA);
        assertThat(only().to()).containsExactly(SERVICE);
        assertThat(only().text()).isEqualTo("Hilfe, grüß");
        assertThat(only().externalId()).isEqualTo("5b1c");
        assertThat(only().attributes())
                .containsOnly(
                        entry("vumi.transport_name", "north"),
                        entry("vumi.transport_type", "sms"),
                        entry("vumi.session_event", "new"));
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 118)
    @ValueSource(strings = {"", ", \"content\": null", ", \"content\": \"\""})
    void a_message_without_content_has_an_empty_text(String content) {
        assertThat(post("{" + FIELDS + content + "}")).isEqualTo(TAKEN);
        assertThat(only().text()).isEmpty();
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 118)
    @ValueSource(strings = {"message_id", "from_addr", "to_addr", "transport_name", "transport_type"})
    void what_is_missing_is_named(String field) {
        assertThat(post("{" + FIELDS.replace('"' + field + '"', "\"other\"") + "}"))
                .isEqualTo(HttpAnswer.of(400, field + " is missing"));
        assertThat(rig.gateway.messages).isEmpty();
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 118)
    @ValueSource(strings = {"", "[]", "[{}]", "\"x\"", "5", "null"})
    void what_is_no_object_is_a_bad_request(String json) {
        assertThat(post(json)).isEqualTo(HttpAnswer.of(400, "the body is no JSON object"));
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 118)
    @ValueSource(strings = {"{", "to_addr=1", "{} {}", "{\"a\": 1, \"a\": 2}"})
    void what_is_no_json_is_a_bad_request(String json) {
        assertThat(post(json).status()).isEqualTo(400);
        assertThat(post(json).body()).startsWith("the body is no JSON");
    }

    @Test
    void a_field_of_another_type_is_named() {
        assertThat(post("{" + FIELDS + ", \"content\": {}}")).isEqualTo(HttpAnswer.of(400, "content is no text"));
    }

    @Test
    void only_post_is_allowed() {
        assertThat(rig.get("", "").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"event_type\": \"ack\", \"sent_message_id\": \"s-1\"', UNDERWAY, ack as s-1",
        "'\"event_type\": \"nack\", \"nack_reason\": \"no credit\"', FAILED, nack: no credit",
        "'\"event_type\": \"delivery_report\", \"delivery_status\": \"pending\"', UNDERWAY, pending",
        "'\"event_type\": \"delivery_report\", \"delivery_status\": \"failed\"', FAILED, failed",
        "'\"event_type\": \"delivery_report\", \"delivery_status\": \"delivered\"', DELIVERED, delivered"
    })
    void an_event_is_a_receipt(String fields, Receipt.Status status, String text) {
        assertThat(post("{\"message_type\": \"event\", \"user_message_id\": \"6a0d\", " + fields + "}"))
                .isEqualTo(TAKEN);
        assertThat(rig.gateway.receipts).containsExactly(new Receipt("web", "6a0d", status, "", text, NOON, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"event_type\": \"ack\"', sent_message_id is missing",
        "'\"event_type\": \"nack\", \"nack_reason\": null', nack_reason is missing",
        "'\"event_type\": \"delivery_report\", \"delivery_status\": \"lost\"', 'delivery_status is none of pending, failed and delivered'",
        "'\"event_type\": \"birthday\"', 'event_type is none of ack, nack and delivery_report'"
    })
    void an_event_that_says_too_little_is_a_bad_request(String fields, String problem) {
        assertThat(post("{\"user_message_id\": \"6a0d\", " + fields + "}")).isEqualTo(HttpAnswer.of(400, problem));
    }
}
