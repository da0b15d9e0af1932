package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, out and in, through REST, queues, database, SMPP and a real SMSC over TCP. */
@ExtendWith(RunningGateway.class)
class JourneyIT {
    private static final String PREFIX = "+49160";

    private Smsc smsc;
    private Api api;

    @BeforeEach
    void connect(Gateway gateway) {
        smsc = Smsc.start();
        api = gateway.admin();
        gateway.connect("journey", smsc, PREFIX, Map.of());
    }

    @AfterEach
    void disconnect() {
        api.delete("/routes/journey");
        api.delete("/connectors/journey");
        smsc.close();
    }

    private JsonNode awaitState(String id, String state) {
        Eventually.isTrue(
                id + " is " + state,
                () -> api.get("/messages/" + id).body().path("state").asText().equals(state));
        return api.get("/messages/" + id).body();
    }

    private static List<String> states(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.path("state").asText())
                .toList();
    }

    @Test
    void a_message_is_delivered_and_its_story_tells_every_step() {
        var accepted = api.post("/messages", Map.of("from", "Switch", "to", "+49160 1", "text", "ignored"));
        assertThat(accepted.status()).isEqualTo(422);

        accepted = api.post("/messages", Map.of("from", "Switch", "to", "+49160 1234567", "text", "Grüße"))
                .expect(202);
        var id = accepted.body().path("id").asText();
        assertThat(accepted.body().at("/transmissions/0/id").asText()).isEqualTo(id + ".0");

        var transmission = awaitState(id, "DELIVERED").at("/transmissions/0");
        assertThat(states(transmission.path("steps"))).containsExactly("QUEUED", "SENDING", "SENT", "DELIVERED");
        assertThat(transmission.path("remoteIds")).hasSize(1);
        assertThat(smsc.messages()).singleElement().satisfies(message -> {
            assertThat(message.path("to").asText()).isEqualTo("491601234567");
            assertThat(message.path("text").asText()).isEqualTo("Grüße");
        });
    }

    @Test
    void the_callback_url_is_told_of_both_events() {
        var body = Map.of(
                "to",
                PREFIX + "2000001",
                "text",
                "x",
                "callback",
                smsc.callbackUrl("a"),
                "clientReference",
                "j-" + System.nanoTime());
        api.post("/messages", body).expect(202);
        Eventually.isTrue("both events came", () -> smsc.callbacks("a").size() == 2);
        assertThat(smsc.callbacks("a"))
                .extracting(event -> event.path("type").asText())
                .containsExactlyInAnyOrder("sent", "delivered");
        assertThat(smsc.callbacks("a"))
                .allSatisfy(event ->
                        assertThat(event.path("clientReference").asText()).isEqualTo(body.get("clientReference")));
    }

    @Test
    void a_long_text_is_one_transmission_and_is_delivered_when_all_parts_are() {
        var text = "0123456789".repeat(40);
        var id = api.post("/messages", Map.of("to", PREFIX + "2000002", "text", text))
                .expect(202)
                .body()
                .path("id")
                .asText();
        var story = awaitState(id, "DELIVERED");
        assertThat(story.at("/transmissions/0/remoteIds")).hasSize(3);
        assertThat(smsc.messages())
                .extracting(message -> message.path("text").asText())
                .containsExactly(text);
    }

    @Test
    void a_keyword_is_answered_on_the_connector_it_came_from() {
        api.save("/keywords/journey", Map.of("answer", "welcome aboard"));
        var answer = smsc.deliver("4917699999", "12345", "Journey please");
        assertThat(answer.path("status").asInt()).isZero();
        Eventually.isTrue("the answer reached the phone", () -> !smsc.messages().isEmpty());
        assertThat(smsc.messages()).singleElement().satisfies(message -> {
            assertThat(message.path("from").asText()).isEqualTo("12345");
            assertThat(message.path("to").asText()).isEqualTo("4917699999");
            assertThat(message.path("text").asText()).isEqualTo("welcome aboard");
        });
        api.delete("/keywords/journey").expect(204);
    }

    @Test
    void a_long_text_from_a_phone_is_one_message_whatever_the_order_of_its_parts() {
        api.save("/keywords/travel", Map.of("answer", "have a good trip"));
        var text = "Travel " + "0123456789".repeat(40);
        var answer = smsc.deliverBackwards("4917699998", "12345", text);
        assertThat(answer.path("status").asInt()).isZero();
        assertThat(answer.path("parts").asInt()).isEqualTo(3);
        Eventually.isTrue("the answer reached the phone", () -> !smsc.messages().isEmpty());
        assertThat(smsc.messages())
                .extracting(message -> message.path("text").asText())
                .containsExactly("have a good trip");
        assertThat(api.get("/messages?address=%2B4917699998&direction=INCOMING")
                        .body()
                        .path("messages"))
                .extracting(message -> message.path("text").asText())
                .containsExactly(text);
        api.delete("/keywords/travel").expect(204);
    }

    @Test
    void one_request_reaches_many_recipients_once_each() {
        var to = List.of(PREFIX + "3000001", PREFIX + "3000002", PREFIX + "3000001", PREFIX + "3000003");
        var accepted = api.post("/messages", Map.of("to", to, "text", "all")).expect(202);
        assertThat(accepted.body().path("transmissions")).hasSize(3);
        awaitState(accepted.body().path("id").asText(), "DELIVERED");
        assertThat(smsc.messages()).hasSize(3);
    }

    @Test
    void a_repeat_with_the_same_client_reference_gets_the_first_answer_and_is_not_sent() {
        var body = Map.of("to", PREFIX + "4000001", "text", "once", "clientReference", "r-" + System.nanoTime());
        var first = api.post("/messages", body).expect(202).body();
        var second = api.post("/messages", body).expect(202).body();
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("repeated").asBoolean()).isTrue();
        awaitState(first.path("id").asText(), "DELIVERED");
        assertThat(smsc.messages()).hasSize(1);
    }
}
