package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.SERVICE;
import static switchboard.core.Examples.id;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.port.HttpAnswer;

/** What networks that templates describe bring. */
class HttpIntakeTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpAnswer OK = HttpAnswer.of(200, "OK");

    private final Rig<HttpTransport> rig = new Rig<>(new HttpTransport(), "http://network.example/");

    private Message only() {
        assertThat(rig.gateway.messages).hasSize(1);
        return rig.gateway.messages.get(0);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 111)
    void a_get_with_identity_and_text_is_a_message() {
        assertThat(rig.get("", "identity=%2B491701234567&text=Hilfe%2C+gr%C3%BC%C3%9F&to=12345&id=n-1"))
                .isEqualTo(OK);
        assertThat(only())
                .isEqualTo(Message.incoming(id(1), "web", ANNA, SERVICE, new Content.Text("Hilfe, grüß"), NOON)
                        .withExternalId("n-1"));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 111)
    void a_post_with_identity_and_text_is_a_message() {
        assertThat(rig.post(FORM, "identity=491701234567&text=Help")).isEqualTo(OK);
        assertThat(only().from()).isEqualTo(ANNA);
        assertThat(only().text()).isEqualTo("Help");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 111)
    void parameters_under_other_names_are_read_and_the_usual_ones_no_more() {
        rig.with("fromParameter", "sender").with("textParameter", "message");
        assertThat(rig.get("", "sender=491701234567&message=Help")).isEqualTo(OK);
        assertThat(rig.get("", "identity=491701234567&text=Help")).isEqualTo(HttpAnswer.of(400, "sender is missing"));
        assertThat(rig.gateway.messages).hasSize(1);
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 111)
    @CsvSource({
        "text=Help, identity is missing",
        "identity=%20&text=Help, identity is missing",
        "identity=49170, text is missing",
        "identity=49170&text=%4, a percent sign is not followed by two hexadecimal digits"
    })
    void what_is_missing_is_named(String query, String problem) {
        assertThat(rig.get("", query)).isEqualTo(HttpAnswer.of(400, problem));
        assertThat(rig.gateway.messages).isEmpty();
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 111)
    @ValueSource(strings = {"PUT", "DELETE", "HEAD", "OPTIONS"})
    void other_methods_are_not_allowed(String method) {
        var answer = rig.take(method, "", "token=" + Rig.TOKEN + "&identity=1&text=x", "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", "GET, POST");
    }

    @ParameterizedTest
    @Conforms(sheet = "rapidsms", cases = 120)
    @ValueSource(strings = {"", "%20%20"})
    void an_empty_text_is_a_message(String text) {
        assertThat(rig.get("", "identity=491701234567&text=" + text)).isEqualTo(OK);
        assertThat(only().text()).isBlank();
    }

    @Test
    void a_post_says_nothing_in_its_query() {
        var answer = rig.take("POST", "", "token=" + Rig.TOKEN + "&identity=491701234567&text=Help", "");
        assertThat(answer).isEqualTo(HttpAnswer.of(400, "identity is missing"));
    }

    @Test
    void a_body_that_is_no_form_is_not_read() {
        assertThat(rig.post("application/json", "{}").status()).isEqualTo(415);
    }

    @Test
    void a_text_without_end_is_not_taken() {
        assertThat(rig.post(FORM, "identity=49170&text=" + "x".repeat(10_001)))
                .isEqualTo(HttpAnswer.of(400, "the text is longer than 10000 characters"));
    }

    @Test
    void a_network_that_does_not_say_for_whom_means_the_connector_s_number() {
        rig.with("source", "12345").get("", "identity=491701234567&text=Help");
        assertThat(only().to()).containsExactly(SERVICE);
    }

    @Test
    void letters_that_nobody_can_carry_are_replaced() {
        rig.get("", "identity=491701234567&text=a%00b%FF");
        assertThat(only().text()).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void the_answer_is_what_the_operator_wants() {
        rig.with("answer", "{\"ok\":1}").with("answerStatus", "202");
        assertThat(rig.get("", "identity=1&text=x")).isEqualTo(HttpAnswer.of(202, "{\"ok\":1}"));
        assertThat(rig.with("answer", " ").get("", "identity=1&text=x")).isEqualTo(HttpAnswer.of(202, ""));
        assertThat(rig.with("answerStatus", "204").get("", "identity=1&text=x")).isEqualTo(HttpAnswer.of(204, ""));
    }

    @Test
    void a_receipt_speaks_of_what_was_sent() {
        assertThat(rig.get("/receipt", "id=" + id(1) + ".0&status=Delivered")).isEqualTo(OK);
        assertThat(rig.gateway.receipts)
                .containsExactly(new Receipt("web", id(1) + ".0", Receipt.Status.DELIVERED, "", "Delivered", NOON, 0));
    }

    @Test
    void statuses_of_receipts_mean_what_the_operator_says() {
        rig.with("receiptStatuses", "OK=delivered, 17=failed").with("receiptIdParameter", "ref");
        assertThat(rig.get("/receipt", "ref=4711&status=17")).isEqualTo(OK);
        assertThat(rig.gateway.receipts).extracting(Receipt::status).containsExactly(Receipt.Status.FAILED);
        assertThat(rig.get("/receipt", "ref=4711&status=delivered").status()).isEqualTo(400);
    }

    @Test
    void there_is_nothing_elsewhere() {
        assertThat(rig.get("/elsewhere", "identity=1&text=x").status()).isEqualTo(404);
    }
}
