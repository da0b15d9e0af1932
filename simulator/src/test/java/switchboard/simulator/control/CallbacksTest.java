package switchboard.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallbacksTest {
    private Control control;

    @BeforeEach
    void start() throws Exception {
        control = new Control();
    }

    @AfterEach
    void stop() {
        control.close();
    }

    @Test
    void a_callback_is_kept_as_it_came() throws Exception {
        int status = control.send(control.request("/callbacks/receipts/7?try=1")
                        .header("X-Signature", "abc")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"state\":\"Zugestellt ✓\"}")))
                .status();

        JsonNode callback = control.get("/callbacks").json().get("callbacks").get(0);
        assertThat(status).isEqualTo(200);
        assertThat(callback.get("method").asText()).isEqualTo("POST");
        assertThat(callback.get("path").asText()).isEqualTo("/receipts/7");
        assertThat(callback.get("query").asText()).isEqualTo("try=1");
        assertThat(callback.get("body").asText()).isEqualTo("{\"state\":\"Zugestellt ✓\"}");
        assertThat(callback.get("headers").get("x-signature").get(0).asText()).isEqualTo("abc");
    }

    @Test
    void callbacks_are_found_by_path_newest_first() throws Exception {
        control.post("/callbacks/a", "1");
        control.post("/callbacks/b", "2");
        control.post("/callbacks/a", "3");

        assertThat(bodies("/callbacks?path=/a")).containsExactly("3", "1");
        assertThat(bodies("/callbacks?limit=1")).containsExactly("3");
    }

    @Test
    void only_the_newest_callbacks_are_kept_but_all_are_counted() throws Exception {
        for (String body : new String[] {"1", "2", "3", "4"}) {
            control.post("/callbacks/a", body);
        }

        assertThat(bodies("/callbacks")).containsExactly("4", "3", "2");
        assertThat(control.get("/callbacks").json().get("total").asInt()).isEqualTo(4);
    }

    @Test
    void the_catcher_answers_as_told_so_many_times() throws Exception {
        control.put("/callbacks/behaviour", "{\"status\":503,\"count\":2}");

        assertThat(control.post("/callbacks/a", "1").status()).isEqualTo(503);
        assertThat(control.post("/callbacks/a", "1").status()).isEqualTo(503);
        assertThat(control.post("/callbacks/a", "1").status()).isEqualTo(200);
        assertThat(control.get("/callbacks").json().get("callbacks").findValuesAsText("answered"))
                .containsExactly("200", "503", "503");
    }

    @Test
    void deleting_forgets_all_callbacks() throws Exception {
        control.post("/callbacks/a", "1");

        assertThat(control.delete("/callbacks").status()).isEqualTo(204);
        assertThat(control.get("/callbacks").json().get("total").asInt()).isZero();
    }

    private java.util.List<String> bodies(String path) throws Exception {
        return control.get(path).json().get("callbacks").findValuesAsText("body");
    }
}
