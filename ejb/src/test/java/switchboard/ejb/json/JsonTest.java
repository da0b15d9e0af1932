package switchboard.ejb.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.ExamplePart;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.RetrySchedule;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Assembly;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.Priority;
import switchboard.core.port.Notice;
import switchboard.core.port.Submission;

class JsonTest {

    static Stream<Object> whatQueuesAndTablesHold() {
        var full = ExampleMessage.outgoing(1)
                .connector("sim")
                .to(ANNA, BEN)
                .text("Grüße 👍 \"quoted\" \\ \n")
                .created(NOON.plusMillis(7))
                .expires(NOON.plusSeconds(60))
                .priority(Priority.URGENT)
                .callback("https://client.example/events?a=b")
                .inReplyTo(id(9))
                .externalId("order-7")
                .tags("otp", "night shift")
                .attribute("smpp.data_coding", "4")
                .build();
        var octets = ExampleMessage.incoming(2).build().withContent(new Content.Binary("cafe00", "0500030a0201"));
        var third = transmission(3).again().via("spare");
        return Stream.of(
                full,
                octets,
                third,
                new Attempt(third, Outcome.accepted(List.of("R1", "r2"), NOON).withReceiptIds(Map.of("R1", "r1"))),
                new Attempt(transmission(4), Outcome.deferred("0x00000058", "ESME_RTHROTTLED", NOON)),
                new Receipt("sim", "r1", Receipt.Status.DELIVERED, "000", "DELIVRD", NOON, 2),
                new Assembly(List.of(ExamplePart.of(1, 2, "a").build()), Set.of("digest"), NOON),
                new Assembly(List.of(), Set.of(), NOON),
                notice("order-7"),
                notice(null),
                new Connector("sim", "smpp", Map.of("host", "a.example"), true, 100, 10, RetryPolicy.STANDARD),
                new Connector(
                        "once",
                        "smpp",
                        Map.of(),
                        false,
                        0,
                        1,
                        new RetryPolicy(List.of(), Duration.ofSeconds(1), false)));
    }

    private static Notice notice(String reference) {
        return new Notice(
                id(8).value(),
                URI.create("http://client.example/"),
                transmission(1).id(),
                null,
                ANNA,
                NOON,
                TransmissionState.DELIVERED,
                "sim",
                "000",
                "",
                NOON,
                reference,
                2);
    }

    @ParameterizedTest
    @MethodSource("whatQueuesAndTablesHold")
    void what_was_written_is_read_back(Object value) throws JsonProcessingException {
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(value), value.getClass()))
                .isEqualTo(value);
    }

    @Test
    void a_message_is_written_so_that_releases_to_come_can_read_it() throws JsonProcessingException {
        assertThat(Json.MAPPER.writeValueAsString(ExampleMessage.outgoing(1).build()))
                .isEqualTo("{\"id\":\"019caf00-0000-7000-8000-000000000001\",\"direction\":\"OUTGOING\","
                        + "\"account\":\"shop\",\"from\":{\"kind\":\"SHORT_CODE\",\"value\":\"12345\"},"
                        + "\"to\":[{\"kind\":\"MSISDN\",\"value\":\"+491701234567\"}],"
                        + "\"content\":{\"kind\":\"text\",\"text\":\"Hello\"},"
                        + "\"created\":\"2026-03-01T12:00:00Z\",\"priority\":\"NORMAL\",\"receipt\":true,"
                        + "\"tags\":[],\"attributes\":{}}");
    }

    @Test
    void a_connector_is_written_so_that_releases_to_come_can_read_it() throws JsonProcessingException {
        var connector = new Connector(
                "sim",
                "smpp",
                Map.of("host", "a.example"),
                true,
                0,
                10,
                new RetryPolicy(List.of(Duration.ofSeconds(5)), Duration.ofDays(1), true));
        assertThat(Json.MAPPER.writeValueAsString(connector))
                .isEqualTo("{\"id\":\"sim\",\"transport\":\"smpp\",\"settings\":{\"host\":\"a.example\"},"
                        + "\"started\":true,\"rate\":0,\"window\":10,\"retryPolicy\":{\"schedule\":\"5s* until 24h\","
                        + "\"resendUnknown\":true}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"colour\":\"red\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} {}",
                "{\"text\":5}",
                "{\"text\":true}",
                "{\"text\":{}}",
                "{\"to\":[4.5]}",
                "{\"to\":\"+491701234567\"}",
                "{\"receipt\":\"true\"}",
                "{\"receipt\":1}",
                "{\"version\":\"1\"}",
                "{\"version\":1.5}",
                "[]"
            })
    void what_is_no_submission_is_refused(String body) {
        assertThatThrownBy(() -> Json.MAPPER.readValue(body, Submission.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void an_outcome_that_waits_since_an_older_release_is_read() throws JsonProcessingException {
        var older = "{\"kind\":\"ACCEPTED\",\"remoteIds\":[\"r1\"],\"code\":\"\",\"text\":\"\","
                + "\"at\":\"2026-03-01T12:00:00Z\"}";
        assertThat(Json.MAPPER.readValue(older, Outcome.class)).isEqualTo(Outcome.accepted(List.of("r1"), NOON));
    }

    @Test
    void a_retry_policy_of_an_older_release_is_read() throws JsonProcessingException {
        var old = "{\"delays\":[\"PT5S\",\"PT1M\"],\"giveUpAfter\":\"PT24H\",\"resendUnknown\":false}";
        assertThat(Json.MAPPER.readValue(old, RetryPolicy.class))
                .isEqualTo(new RetryPolicy(RetrySchedule.parse("5s, 1m* until 24h"), false));
    }

    @Test
    void an_unknown_kind_of_content_is_refused() {
        var video = "{\"kind\":\"video\",\"text\":\"a\"}";
        assertThatThrownBy(() -> Json.MAPPER.readValue(video, Content.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void what_no_message_may_be_is_refused() {
        var nobody = "{\"id\":\"019caf00-0000-7000-8000-000000000001\",\"direction\":\"OUTGOING\",\"to\":[],"
                + "\"tags\":[],\"attributes\":{}}";
        assertThatThrownBy(() -> Json.MAPPER.readValue(nobody, Message.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("to is empty");
    }
}
