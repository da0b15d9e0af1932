package switchboard.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.simulator.smsc.Behaviour;
import switchboard.simulator.smsc.Esme;
import switchboard.simulator.smsc.Mode;

class ControlServerTest {
    private static final String TEXT = "{\"from\":\"4917\",\"to\":\"4321\",\"text\":\"hello\"}";

    private Control control;

    @BeforeEach
    void start() throws Exception {
        control = new Control();
    }

    @AfterEach
    void stop() {
        control.close();
    }

    private Esme bind() throws Exception {
        return Esme.transceiver(control.smsc.port(), "gateway");
    }

    @Test
    void the_page_and_its_files_are_served() throws Exception {
        assertThat(control.get("/").body()).contains("<title>SMSC simulator</title>");
        assertThat(control.get("/page.css").status()).isEqualTo(200);
        assertThat(control.get("/page.js").status()).isEqualTo(200);
    }

    @Test
    void statistics_tell_what_was_submitted() throws Exception {
        try (Esme esme = bind()) {
            esme.submitAndWait(Esme.submit("Switch", "4917", "hello"));
            JsonNode stats = control.get("/stats").json();

            assertThat(stats.get("submits").asInt()).isEqualTo(1);
            assertThat(stats.get("accepted").asInt()).isEqualTo(1);
            assertThat(stats.get("openBinds").asInt()).isEqualTo(1);
        }
    }

    @Test
    void messages_are_found_by_destination_and_source_newest_first() throws Exception {
        try (Esme esme = bind()) {
            esme.submitAndWait(Esme.submit("Switch", "4917", "one"));
            esme.submitAndWait(Esme.submit("Switch", "4918", "two"));
            esme.submitAndWait(Esme.submit("Other", "4917", "three"));
        }

        assertThat(texts("/messages")).containsExactly("three", "two", "one");
        assertThat(texts("/messages?to=4917")).containsExactly("three", "one");
        assertThat(texts("/messages?to=4917&from=Switch")).containsExactly("one");
        assertThat(texts("/messages?limit=1")).containsExactly("three");
    }

    private java.util.List<String> texts(String path) throws Exception {
        return control.get(path).json().get("messages").findValuesAsText("text");
    }

    @Test
    void deleting_the_messages_resets_the_counters() throws Exception {
        try (Esme esme = bind()) {
            esme.submitAndWait(Esme.submit("Switch", "4917", "hello"));
        }

        assertThat(control.delete("/messages").status()).isEqualTo(204);
        assertThat(texts("/messages")).isEmpty();
        assertThat(control.get("/stats").json().get("submits").asInt()).isZero();
    }

    @Test
    void behaviour_is_set_and_told() throws Exception {
        control.put(
                "/behaviour", "{\"mode\":\"refuse\",\"count\":2,\"prefix\":\"49\",\"percent\":50,\"status\":\"0x45\"}");

        assertThat(control.smsc.behaviours())
                .containsExactly(new Behaviour(Mode.REFUSE, 2, "49", "", false, 50, 0x45, Behaviour.ACCEPT.delay()));
        assertThat(control.get("/behaviour").body())
                .isEqualTo("{\"mode\":\"refuse\",\"count\":2,\"prefix\":\"49\",\"suffix\":\"\",\"once\":false,"
                        + "\"percent\":50,\"status\":69,\"delayMs\":1000}");
    }

    @Test
    void several_behaviours_are_set_and_told() throws Exception {
        control.put("/behaviour", "[{\"mode\":\"refuse\",\"suffix\":\"00\"},{\"mode\":\"throttle\",\"once\":true}]");

        assertThat(control.get("/behaviour").json().findValuesAsText("suffix")).containsExactly("00", "");
        assertThat(control.get("/behaviour").json().findValuesAsText("once")).containsExactly("false", "true");
    }

    @Test
    void receipts_are_set_and_told() throws Exception {
        control.put("/receipts", "{\"delayMs\":5,\"state\":\"UNDELIV\",\"percent\":10}");

        assertThat(control.get("/receipts").body())
                .isEqualTo("{\"delayMs\":5,\"state\":\"UNDELIV\",\"prefix\":\"\",\"percent\":10}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/behaviour | {} | mode: is missing",
                "/behaviour | {\"mode\":\"explode\"} | mode: must be one of [accept, throttle, refuse, silent, drop, slow]",
                "/behaviour | {\"mode\":\"slow\",\"delayMs\":-1} | delayMs: must be a number from 0 to 86400000, not -1",
                "/behaviour | {\"mode\":\"drop\",\"percent\":101} | percent: must be a number from 0 to 100, not 101",
                "/behaviour | {\"mode\":\"drop\",\"count\":\"many\"} | count: must be a number",
                "/behaviour | {\"mode\":\"drop\",\"color\":1} | color: is unknown",
                "/behaviour | {\"mode\":[]} | mode: must be a text or a number",
                "/behaviour | {\"mode\":\"drop\",\"once\":1} | once: must be true or false, not 1",
                "/behaviour | [] | body: must have 1 to 10 objects",
                "/behaviour | [7] | body: must be a JSON object",
                "/receipts | [] | body: must be a JSON object",
                "/behaviour | {mode | body: is not JSON",
                "/receipts | {\"state\":\"GONE\"} | state: must be one of",
                "/callbacks/behaviour | {\"status\":99} | status: must be a number from 200 to 599, not 99",
            })
    void a_bad_setting_is_refused_and_named(String path, String body, String error) throws Exception {
        Control.Answer answer = control.put(path, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("error").asText()).startsWith(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"to\":\"4321\",\"text\":\"hello\"} | from: is missing",
                "{\"from\":\"4917\",\"text\":\"hello\"} | to: is missing",
                "{\"from\":\"4917\",\"to\":\"4321\"} | text: is missing",
                "{\"from\":\"4917\",\"to\":\"123456789012345678901\",\"text\":\"x\"} | to: must have 1 to 20 ASCII characters",
                "{\"from\":\"4917\",\"to\":\"4321\",\"text\":\"x\",\"count\":0} | count: must be a number from 1",
            })
    void a_bad_text_is_refused_and_the_field_named(String body, String error) throws Exception {
        Control.Answer answer = control.post("/deliver", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("error").asText()).startsWith(error);
    }

    @Test
    void a_bad_limit_is_refused_and_named() throws Exception {
        Control.Answer answer = control.get("/messages?limit=all");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("limit: must be a number");
    }

    @Test
    void a_text_is_delivered_and_the_answer_of_the_gateway_told() throws Exception {
        try (Esme esme = bind()) {
            var answer = control.postLater("/deliver", TEXT);
            esme.receiveAndAnswer(0x64);

            assertThat(answer.join().status()).isEqualTo(200);
            assertThat(answer.join().json().get("status").asInt()).isEqualTo(0x64);
        }
    }

    @Test
    void many_texts_are_numbered_and_summed_up() throws Exception {
        try (Esme esme = bind()) {
            var answer = control.postLater("/deliver", TEXT.replace("}", ",\"count\":3}"));
            String second = "";
            for (int status : new int[] {0, 0x64, 0}) {
                var deliver = esme.receiveAndAnswer(status);
                second = status == 0 ? second : new String(deliver.getShortMessage());
            }

            assertThat(second).isEqualTo("hello 2");
            assertThat(answer.join().json().get("statuses")).hasToString("{\"0\":2,\"100\":1}");
            assertThat(answer.join().json().get("unanswered").asInt()).isZero();
        }
    }

    @Test
    void without_a_receiver_a_text_is_unavailable() throws Exception {
        assertThat(control.post("/deliver", TEXT).status()).isEqualTo(503);
    }

    @Test
    void a_gateway_that_does_not_answer_is_a_time_out() throws Exception {
        try (Control impatient = new Control(Duration.ofMillis(100));
                Esme esme = Esme.transceiver(impatient.smsc.port(), "gateway")) {
            assertThat(impatient.post("/deliver", TEXT).status()).isEqualTo(504);
        }
    }

    @Test
    void disconnect_tells_how_many_connections_it_closed() throws Exception {
        try (Esme esme = bind()) {
            assertThat(control.post("/disconnect", "").body()).isEqualTo("{\"closed\":1}");
        }
    }

    @Test
    void an_unknown_path_and_a_wrong_method_are_told_apart() throws Exception {
        assertThat(control.get("/nowhere").status()).isEqualTo(404);
        assertThat(control.put("/stats", "").status()).isEqualTo(405);
    }

    @Test
    void a_page_of_another_site_can_change_nothing() throws Exception {
        var foreign = control.request("/disconnect")
                .header("Origin", "http://evil.example")
                .POST(BodyPublishers.noBody());

        assertThat(control.send(foreign).status()).isEqualTo(403);
    }

    @Test
    void a_taken_port_is_named() {
        assertThatThrownBy(() -> ControlServer.start(control.smsc, "127.0.0.1", control.server.port(), 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("HTTP port 127.0.0.1:" + control.server.port());
    }
}
