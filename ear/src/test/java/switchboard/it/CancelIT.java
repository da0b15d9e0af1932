package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may still be done about messages: here while they wait, at the network while it has them. */
@ExtendWith(RunningGateway.class)
class CancelIT {
    private Gateway gateway;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void start(Gateway running) {
        gateway = running;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
    }

    @AfterEach
    void stop() {
        line.close();
        smsc.close();
    }

    private void stopLine() {
        gateway.admin().post("/connectors/" + line.id() + "/stop", "").expect(200);
        gateway.awaitPhase(line.id(), "STOPPED");
    }

    private void startLine() {
        gateway.admin().post("/connectors/" + line.id() + "/start", "").expect(200);
    }

    /** A message that the network has, and keeps for an hour. */
    private String underWay(Map<String, ?> more) {
        smsc.send("PUT", "/receipts", Map.of("delayMs", 3_600_000));
        var message = line.send(more);
        line.await(message, "SENT");
        return message;
    }

    private JsonNode ask(String wish, String id, Object body) {
        return gateway.admin()
                .post("/messages/" + id + "/" + wish, body)
                .expect(200)
                .body();
    }

    private static String result(JsonNode answer) {
        return answer.at("/transmissions/0/result").asText();
    }

    @Test
    void what_waits_is_cancelled_and_never_sent() {
        stopLine();
        var callback = UUID.randomUUID().toString();
        var cancelled = line.send(Map.of("callback", smsc.callbackUrl(callback)));
        Eventually.isTrue("it waits", () -> gateway.depth("switchboard.connector." + line.id()) == 1);
        assertThat(ask("cancel", cancelled, "").at("/counts/done").asInt()).isEqualTo(1);
        startLine();
        line.await(line.send(Map.of("to", line.number(1))), "DELIVERED");
        assertThat(Line.states(line.await(cancelled, "CANCELLED"))).containsExactly("QUEUED", "CANCELLED");
        assertThat(smsc.count("submits")).isEqualTo(1);
        Eventually.isTrue("the client is told", () -> !smsc.callbacks(callback).isEmpty());
        assertThat(smsc.callbacks(callback).get(0).path("state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void one_recipient_is_cancelled_and_the_other_is_served() {
        stopLine();
        var message = line.send(Map.of("to", List.of(line.number(0), line.number(1))));
        Eventually.isTrue(
                "both wait", () -> line.story(message).path("transmissions").size() == 2);
        assertThat(result(ask("cancel", message + ".0", ""))).isEqualTo("DONE");
        startLine();
        Eventually.isTrue(
                "the other is delivered",
                () -> line.story(message).at("/transmissions/1/state").asText().equals("DELIVERED"));
        assertThat(line.story(message).at("/transmissions/0/state").asText()).isEqualTo("CANCELLED");
        assertThat(smsc.answers(line.number(0).substring(1))).isEmpty();
    }

    @Test
    void what_the_network_has_it_drops_in_all_its_parts() {
        var message = underWay(Map.of("text", "x".repeat(200)));
        assertThat(result(ask("cancel", message, ""))).isEqualTo("DONE");
        line.await(message, "CANCELLED");
        assertThat(smsc.count("cancelled")).isEqualTo(2);
    }

    @Test
    void what_has_arrived_stays_delivered() {
        var message = line.send(Map.of());
        line.await(message, "DELIVERED");
        var answer = ask("cancel", message, "");
        assertThat(result(answer)).isEqualTo("NOT_ASKED");
        assertThat(answer.at("/transmissions/0/text").asText()).isEqualTo("it is DELIVERED");
    }

    @Test
    void what_the_network_refuses_to_drop_is_told_in_the_story() {
        smsc.send("PUT", "/receipts", Map.of("state", "NONE"));
        var message = line.send(Map.of());
        line.await(message, "SENT");
        var answer = ask("cancel", message, "");
        assertThat(result(answer)).isEqualTo("REFUSED");
        assertThat(answer.at("/transmissions/0/code").asText()).isEqualTo("0x00000011");
        var steps = line.story(message).at("/transmissions/0/steps");
        assertThat(steps.get(steps.size() - 1).path("text").asText()).isEqualTo("cancel refused: ESME_RCANCELFAIL");
    }

    @Test
    void the_network_tells_that_it_is_under_way() {
        var message = underWay(Map.of());
        var answer = ask("query", message, "");
        assertThat(result(answer)).isEqualTo("DONE");
        assertThat(answer.at("/transmissions/0/text").asText()).startsWith("ENROUTE");
        Eventually.isTrue("its answer is told in the story", () -> {
            var steps = line.story(message).at("/transmissions/0/steps");
            return steps.get(steps.size() - 1).path("text").asText().startsWith("receipt: ENROUTE");
        });
    }

    @Test
    void the_network_delivers_other_words() {
        var message = underWay(Map.of());
        assertThat(result(ask("replace", message, Map.of("text", "other words"))))
                .isEqualTo("DONE");
        assertThat(smsc.messages().get(0).path("text").asText()).isEqualTo("other words");
        var steps = line.story(message).at("/transmissions/0/steps");
        assertThat(steps.get(steps.size() - 1).path("text").asText()).isEqualTo("replaced by: other words");
    }

    @Test
    void nobody_touches_another_account_s_message() {
        stopLine();
        var message = line.send(Map.of());
        gateway.admin().save("/accounts/stranger", Map.of("password", "correct horse", "roles", List.of("SENDER")));
        var stranger = gateway.as("stranger", "correct horse");
        for (var wish : List.of("cancel", "query")) {
            stranger.post("/messages/" + message + "/" + wish, "").expect(404);
        }
        stranger.post("/messages/" + message + "/replace", Map.of("text", "mine"))
                .expect(404);
        gateway.admin().delete("/accounts/stranger").expect(204);
    }

    @Test
    void a_wish_that_can_t_be_read_is_a_problem() {
        gateway.admin().post("/messages/one/cancel", "").expect(400);
        gateway.admin().post("/messages/" + UUID.randomUUID() + "/cancel", "").expect(404);
        var empty = gateway.admin()
                .post("/messages/" + UUID.randomUUID() + "/replace", Map.of("text", ""))
                .expect(422);
        assertThat(empty.body().at("/problems/0/code").asText()).isEqualTo("no_text");
    }
}
