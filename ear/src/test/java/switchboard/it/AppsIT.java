package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The apps that come with the gateway, set up over REST, and what a phone hears of them. */
@ExtendWith(RunningGateway.class)
class AppsIT {
    private Gateway gateway;

    @BeforeEach
    void find(Gateway running) {
        gateway = running;
    }

    @AfterEach
    void forget() {
        names().forEach(name -> gateway.admin().delete("/apps/" + name).expect(204));
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        gateway.admin()
                .get("/apps")
                .expect(200)
                .body()
                .path("apps")
                .forEach(app -> names.add(app.path("name").asText()));
        return names;
    }

    private void put(String app, Object body) {
        gateway.admin().put("/apps/" + app, body).expect(200);
    }

    /** What the phone got when all of its texts were answered. */
    private List<String> answers(String... texts) {
        try (var smsc = Smsc.start();
                var line = Line.open(gateway, smsc)) {
            assertThat(line.id()).isNotEmpty();
            for (var text : texts) {
                smsc.deliver("4917699995", "12345", text);
            }
            Eventually.isTrue("every text is answered", () -> smsc.messages().size() == texts.length);
            return smsc.messages().stream()
                    .map(message -> message.path("text").asText())
                    .toList();
        }
    }

    @Test
    void an_app_answers_once_it_is_switched_on_and_the_default_answer_is_for_the_rest() {
        put("default-answer", Map.of("settings", Map.of("text", "100% {project}", "project", "sure")));
        assertThat(answers("ping")).containsExactly("100% sure");
        put("ping", Map.of("on", true));
        assertThat(answers("ping", "pong")).containsExactlyInAnyOrder("pong", "100% sure");
    }

    @Test
    void the_first_app_in_the_order_answers() {
        put("echo", Map.of("on", true));
        gateway.admin().save("/keywords/echo", Map.of("answer", "by keyword"));
        try {
            gateway.admin()
                    .put("/apps", Map.of("apps", List.of(Map.of("name", "keyword"), Map.of("name", "echo"))))
                    .expect(200);
            assertThat(answers("echo one")).containsExactly("by keyword");
            gateway.admin()
                    .put("/apps", Map.of("apps", List.of(Map.of("name", "echo"))))
                    .expect(200);
            assertThat(names()).startsWith("echo", "keyword");
            assertThat(answers("echo one")).containsExactly("one");
        } finally {
            gateway.admin().delete("/keywords/echo").expect(204);
        }
    }

    @Test
    void words_and_answers_are_those_that_were_set() {
        put("optout", Map.of("settings", Map.of("help", "it: aiuto", "helped", "en: Send STOP.\nit: Scrivi STOP.")));
        assertThat(answers("Aiuto!")).containsExactly("Scrivi STOP.");
    }

    @Test
    void what_can_not_be_is_refused_with_its_field() {
        var unknown = gateway.admin().put("/apps", Map.of("apps", List.of(Map.of("name", "nothing"))));
        Refused.with(422, "invalid_fields", unknown);
        assertThat(unknown.body().at("/problems/0/field").asText()).isEqualTo("apps[0].name");
        var window = gateway.admin().put("/apps/auto-reply", Map.of("settings", Map.of("windows", "noon")));
        Refused.with(422, "invalid_fields", window);
        assertThat(window.body().at("/problems/0/field").asText()).isEqualTo("settings.windows");
        Refused.with(404, "not_found", gateway.admin().get("/apps/nothing"));
    }
}
