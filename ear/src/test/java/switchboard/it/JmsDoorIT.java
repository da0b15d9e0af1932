package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.activemq.artemis.jms.client.ActiveMQDestination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code switchboard.outgoing}: what a JMS client enqueues is sent as if it had been posted, and answered. */
@ExtendWith(RunningGateway.class)
class JmsDoorIT {
    private static final String DEAD = "switchboard.dead";

    private Gateway gateway;
    private Smsc smsc;
    private Line line;
    private JmsClient client;

    @BeforeEach
    void connect(Gateway running) {
        gateway = running;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
        client = JmsClient.of(gateway);
    }

    @AfterEach
    void disconnect() {
        client.close();
        line.close();
        smsc.close();
    }

    private String submission(int place) {
        return json(Map.of("to", line.number(place), "text", "text " + place));
    }

    private static String json(Object value) {
        try {
            return Api.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void awaitTaken(int messages) {
        Eventually.isTrue(messages + " reached the network", () -> smsc.count("accepted") == messages);
    }

    private void awaitDead(long count) {
        Eventually.isTrue("dead letters: " + count, () -> gateway.depth(DEAD) == count);
    }

    @Test
    void a_message_is_answered_with_its_ids_and_sent() {
        var result = client.ask(submission(0)).at("/results/0");
        assertThat(result.at("/transmissions/0/id").asText())
                .isEqualTo(result.path("id").asText() + ".0");
        assertThat(result.at("/transmissions/0/to").asText()).isEqualTo(line.number(0));
        assertThat(Line.states(line.await(result.path("id").asText(), "DELIVERED")))
                .containsExactly("QUEUED", "SENDING", "SENT", "DELIVERED");
    }

    @Test
    void an_array_of_a_thousand_is_answered_in_order_and_all_of_it_is_sent_once() {
        var numbers = IntStream.range(0, 1_000).mapToObj(line::number).toList();
        var body = numbers.stream()
                .map(number -> Map.of("to", number, "text", "bulk"))
                .toList();
        var results = client.ask(json(body)).path("results");
        assertThat(StreamSupport.stream(results.spliterator(), false)
                        .map(result -> result.at("/transmissions/0/to").asText()))
                .containsExactlyElementsOf(numbers);
        awaitTaken(1_000);
        assertThat(smsc.messages())
                .extracting(message -> "+" + message.path("to").asText())
                .containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void octets_are_read_as_text_is() throws JMSException {
        var message = client.context().createBytesMessage();
        message.writeBytes(json(Map.of("to", line.number(0), "text", "Grüße ж")).getBytes(StandardCharsets.UTF_8));
        assertThat(client.ask(message).at("/results/0/id").asText()).isNotEmpty();
        awaitTaken(1);
        assertThat(smsc.messages().get(0).path("text").asText()).isEqualTo("Grüße ж");
    }

    @Test
    void a_repeat_with_the_same_client_reference_gets_the_first_answer_and_is_not_sent() {
        var body = json(Map.of(
                "to",
                line.number(0),
                "text",
                "once",
                "clientReference",
                UUID.randomUUID().toString()));
        var first = client.ask(body).at("/results/0");
        var second = client.ask("[" + body + "," + body + "]").path("results");
        assertThat(first.path("repeated").asBoolean()).isFalse();
        assertThat(second).hasSize(2).allSatisfy(result -> {
            assertThat(result.path("id")).isEqualTo(first.path("id"));
            assertThat(result.path("repeated").asBoolean()).isTrue();
        });
        line.await(first.path("id").asText(), "DELIVERED");
        client.ask(submission(1));
        awaitTaken(2);
    }

    @Test
    void of_a_partly_bad_array_the_good_are_sent_and_each_bad_one_is_told_why() {
        var results = client.ask("[" + submission(0) + ",{\"to\":\"none\",\"text\":\"x\"},{\"txet\":\"x\"},7,null,"
                        + submission(1) + "]")
                .path("results");
        assertThat(results).hasSize(6);
        assertThat(results.at("/0/id").asText()).isNotEmpty();
        assertThat(results.at("/1/problems/0/field").asText()).isEqualTo("to[0]");
        assertThat(results.at("/1/problems/0/code").asText()).isEqualTo("bad_address");
        assertThat(results.at("/2/problems/0/field").asText()).isEqualTo("txet");
        assertThat(results.at("/2/problems/0/code").asText()).isEqualTo("unknown_field");
        for (int i = 1; i < 5; i++) {
            assertThat(results.at("/" + i + "/problems/0/detail").asText())
                    .as("result " + i)
                    .isNotBlank();
            assertThat(results.at("/" + i + "/problems").toString()).doesNotContain("switchboard.", "java.");
        }
        assertThat(results.at("/5/id").asText()).isNotEmpty();
        awaitTaken(2);
    }

    @Test
    void a_value_of_the_wrong_type_is_converted_here_as_little_as_over_http() {
        var number = "\"" + line.number(0) + "\"";
        var bad = List.of(
                "{\"to\":" + number + ",\"text\":7}",
                "{\"to\":" + number + ",\"text\":true}",
                "{\"to\":7,\"text\":\"x\"}",
                "{\"to\":[" + number + ",{}],\"text\":\"x\"}",
                "{\"to\":" + number + ",\"text\":\"x\",\"tags\":\"one\"}",
                "{\"to\":" + number + ",\"text\":\"x\",\"version\":1.5}",
                "{\"to\":" + number + ",\"text\":\"x\",\"receipt\":\"yes\"}");
        for (var body : bad) {
            assertThat(client.ask(body).at("/results/0/problems/0/code").asText())
                    .as(body)
                    .isEqualTo("wrong_type");
            gateway.admin().post("/messages", body).expect(400);
        }
    }

    @Test
    void a_body_that_can_t_be_read_is_told_to_the_client_and_kept_as_a_dead_letter() throws JMSException {
        long before = gateway.depth(DEAD);
        var latin = client.context().createBytesMessage();
        latin.writeBytes("{\"text\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1));
        var errors = new ArrayList<String>();
        errors.add(client.ask(latin).path("error").asText());
        var tooMany = json(Collections.nCopies(10_001, Map.of()));
        for (var body :
                new String[] {"", "{", "\"text\"", "[]", "{\"to\":\"1\",\"to\":\"2\"}", "[".repeat(100_000), tooMany}) {
            errors.add(client.ask(body).path("error").asText());
        }
        assertThat(errors)
                .allSatisfy(error -> assertThat(error)
                        .startsWith("the body")
                        .doesNotContainPattern("(?i)exception|jackson|switchboard\\.|java\\."));
        awaitDead(before + errors.size());
    }

    @Test
    void a_body_that_is_no_text_is_refused_without_a_look_into_it() throws JMSException {
        long before = gateway.depth(DEAD);
        var map = client.context().createMapMessage();
        map.setString("to", line.number(0));
        var stream = client.context().createStreamMessage();
        stream.writeString(submission(0));
        var object = client.context().createObjectMessage(new ArrayList<>(List.of(submission(0))));
        for (var message : List.of(map, stream, object, client.context().createMessage())) {
            assertThat(client.ask(message).path("error").asText()).startsWith("the body");
        }
        awaitDead(before + 4);
        assertThat(smsc.count("submits")).isZero();
    }

    @Test
    void who_wants_no_answer_is_served_all_the_same() {
        client.send(client.context().createTextMessage(submission(0)));
        awaitTaken(1);
    }

    /** Sends it and leaves at once; in this order, or the answer might be faster. */
    private void sendAndLeave(String body) throws JMSException {
        var message = client.context().createTextMessage(body);
        var replies = client.context().createTemporaryQueue();
        message.setJMSReplyTo(replies);
        replies.delete();
        client.send(message);
        client.close();
    }

    @Test
    void what_was_enqueued_is_taken_once_though_the_client_left_before_the_answer() throws JMSException {
        long before = gateway.depth(DEAD);
        sendAndLeave(submission(0));
        awaitTaken(1);
        settled(before);
        awaitTaken(2);
    }

    @Test
    void an_answer_waits_in_a_lasting_queue_for_a_client_that_is_away() throws JMSException {
        var name = "switchboard.replies." + line.id();
        var message = client.context().createTextMessage(submission(0));
        message.setJMSReplyTo(client.context().createQueue(name));
        client.send(message);
        client.close();
        awaitTaken(1);
        try (var later = JmsClient.of(gateway);
                var consumer = later.context().createConsumer(later.context().createQueue(name))) {
            assertThat(consumer.receiveBody(String.class, 120_000)).contains(line.number(0));
        }
    }

    @Test
    void an_unreadable_body_is_buried_once_though_the_client_left_before_the_answer() throws JMSException {
        long before = gateway.depth(DEAD);
        sendAndLeave("{");
        awaitDead(before + 1);
        settled(before + 1);
    }

    /** An answer in such a queue would be a message of the gateway's own making, from a client without the right. */
    @Test
    void an_answer_goes_to_no_queue_of_the_gateway_s_whatever_the_client_asks() throws JMSException {
        long before = gateway.depth(DEAD);
        List<Destination> inner = List.of(
                client.context().createQueue(DEAD),
                ActiveMQDestination.createTemporaryQueue("jms.queue." + DEAD),
                ActiveMQDestination.createQueue("jms.queue." + DEAD),
                client.context().createQueue("switchboard.connector.switchboard.replies.x"),
                client.context().createTopic(DEAD));
        for (var queue : inner) {
            var message = client.context().createTextMessage(submission(0));
            message.setJMSReplyTo(queue);
            client.send(message);
        }
        awaitTaken(inner.size());
        settled(before);
    }

    /** Nothing waits in the door any more, and the dead are no more than these. */
    private void settled(long dead) {
        try (var later = JmsClient.of(gateway)) {
            later.ask(submission(1));
        }
        Eventually.isTrue("nothing waits", () -> gateway.depth(JmsClient.OUTGOING) == 0);
        assertThat(gateway.depth(DEAD)).isEqualTo(dead);
    }
}
