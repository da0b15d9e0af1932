package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.conformance.Conforms;

/** A network that throttles, refuses, says nothing or breaks off: what is sent again, by whom, and what is not. */
@ExtendWith(RunningGateway.class)
class RetryIT {
    private static final String SYSTEM_ERROR = "0x00000008";

    /** Long enough for a slow machine to answer in, short enough to wait for. */
    private static final Map<String, String> IMPATIENT = Map.of("responseTimeout", "PT3S", "reconnectMin", "PT0.2S");

    private Gateway gateway;
    private Smsc smsc;

    @BeforeEach
    void start(Gateway running) {
        gateway = running;
        smsc = Smsc.start();
    }

    @AfterEach
    void stop() {
        smsc.close();
    }

    private static Map<String, Object> retry(boolean resendUnknown) {
        return Map.of(
                "retry", Map.of("delays", List.of("PT0.5S"), "giveUpAfter", "PT1H", "resendUnknown", resendUnknown));
    }

    @Test
    void what_is_throttled_is_sent_again_in_the_same_attempt() {
        try (var line = Line.open(gateway, smsc)) {
            smsc.behave(Map.of("mode", "throttle", "count", 2));
            var transmission = line.await(line.send(Map.of()), "DELIVERED");
            assertThat(Line.states(transmission)).containsExactly("QUEUED", "SENDING", "SENT", "DELIVERED");
            assertThat(smsc.answers(line.digits())).containsExactly("0x58", "0x58", "0x00");
        }
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 69)
    void what_is_deferred_is_sent_again_until_it_is_taken_once() {
        try (var line = Line.open(gateway, smsc)) {
            smsc.behave(Map.of("mode", "refuse", "status", 0x08, "count", 2));
            var transmission = line.await(line.send(Map.of()), "DELIVERED");
            assertThat(Line.states(transmission))
                    .containsExactly(
                            "QUEUED", "SENDING", "RETRYING", "SENDING", "RETRYING", "SENDING", "SENT", "DELIVERED");
            assertThat(Line.step(transmission, "RETRYING").path("code").asText())
                    .isEqualTo(SYSTEM_ERROR);
            assertThat(transmission.path("attempt").asInt()).isEqualTo(3);
            assertThat(smsc.answers(line.digits())).containsExactly("0x08", "0x08", "0x00");
        }
    }

    @Test
    void what_is_refused_fails_with_the_network_s_code_and_is_never_sent_again() {
        try (var line = Line.open(gateway, smsc)) {
            smsc.behave(Map.of("mode", "refuse", "status", 0x0B));
            var transmission = line.await(line.send(Map.of()), "FAILED");
            assertThat(Line.states(transmission)).containsExactly("QUEUED", "SENDING", "FAILED");
            assertThat(Line.step(transmission, "FAILED").path("code").asText()).isEqualTo("0x0000000B");
            assertThat(Line.step(transmission, "FAILED").path("text").asText()).contains("ESME_RINVDSTADR");
            smsc.behave(Map.of("mode", "accept"));
            line.await(line.send(Map.of("to", line.number(1))), "DELIVERED");
            assertThat(smsc.answers(line.digits())).containsExactly("0x0B", "0x00");
        }
    }

    @Test
    void what_one_connector_refuses_the_next_of_the_route_takes() {
        try (var other = Smsc.start();
                var first = Line.open(gateway, smsc);
                var second = Line.open(gateway, other)) {
            gateway.admin()
                    .save(
                            "/routes/" + first.id(),
                            Map.of(
                                    "position",
                                    10,
                                    "condition",
                                    "to +" + first.digits(),
                                    "connectors",
                                    List.of(first.id(), second.id())));
            smsc.behave(Map.of("mode", "refuse"));
            var transmission = first.await(first.send(Map.of()), "DELIVERED");
            assertThat(Line.states(transmission))
                    .containsExactly("QUEUED", "SENDING", "RETRYING", "SENDING", "SENT", "DELIVERED");
            assertThat(transmission.path("connector").asText()).isEqualTo(second.id());
            assertThat(smsc.answers(first.digits())).containsExactly("0x0B");
            assertThat(other.answers(first.digits())).containsExactly("0x00");
            gateway.admin().delete("/routes/" + first.id()).expect(204);
        }
    }

    @Test
    void what_was_never_answered_is_sent_again_where_that_is_allowed_and_the_story_warns() {
        try (var line = Line.open(gateway, smsc, IMPATIENT, retry(true))) {
            smsc.behave(Map.of("mode", "silent", "count", 1));
            var transmission = line.await(line.send(Map.of()), "DELIVERED");
            assertThat(Line.states(transmission))
                    .containsExactly("QUEUED", "SENDING", "RETRYING", "SENDING", "SENT", "DELIVERED");
            assertThat(Line.step(transmission, "RETRYING").path("text").asText())
                    .contains("the next may be a duplicate");
            assertThat(smsc.answers(line.digits())).containsExactly("silent", "0x00");
        }
    }

    @Test
    void what_was_never_answered_ends_as_unknown_where_it_must_not_be_sent_again() {
        try (var line = Line.open(gateway, smsc, IMPATIENT, retry(false))) {
            smsc.behave(Map.of("mode", "silent", "count", 1));
            var transmission = line.await(line.send(Map.of()), "UNKNOWN");
            assertThat(Line.states(transmission)).containsExactly("QUEUED", "SENDING", "UNKNOWN");
            line.await(line.send(Map.of("to", line.number(1))), "DELIVERED");
            assertThat(smsc.answers(line.digits())).containsExactly("silent", "0x00");
        }
    }

    @Test
    void what_was_under_way_when_the_connection_broke_is_sent_again_after_it_is_back() {
        try (var line = Line.open(gateway, smsc, IMPATIENT, retry(true))) {
            smsc.behave(Map.of("mode", "drop", "count", 1));
            var transmission = line.await(line.send(Map.of()), "DELIVERED");
            assertThat(Line.states(transmission)).startsWith("QUEUED", "SENDING", "RETRYING");
            assertThat(smsc.answers(line.digits())).containsExactly("dropped", "0x00");
            assertThat(smsc.count("binds")).isEqualTo(2);
        }
    }

    @Test
    void what_comes_while_the_network_is_away_waits_and_goes_when_it_is_back() {
        try (var line = Line.open(gateway, smsc, IMPATIENT, Map.of())) {
            smsc.close();
            gateway.awaitPhase(line.id(), "WAITING");
            var message = line.send(Map.of());
            Eventually.isTrue(
                    "it is routed",
                    () -> Line.states(line.story(message).at("/transmissions/0"))
                            .equals(List.of("QUEUED")));
            smsc = smsc.startAgain();
            assertThat(Line.states(line.await(message, "DELIVERED")))
                    .containsExactly("QUEUED", "SENDING", "SENT", "DELIVERED");
            assertThat(smsc.answers(line.digits())).containsExactly("0x00");
        }
    }

    @Test
    void what_can_t_be_sent_within_its_validity_expires() {
        try (var line = Line.open(gateway, smsc)) {
            smsc.behave(Map.of("mode", "throttle"));
            var transmission = line.await(line.send(Map.of("validity", "PT2S")), "EXPIRED");
            assertThat(Line.states(transmission))
                    .startsWith("QUEUED", "SENDING")
                    .endsWith("EXPIRED");
            assertThat(smsc.count("accepted")).isZero();
        }
    }

    @Test
    void what_waits_for_a_stopped_connector_expires_unsent_when_it_is_started_too_late() {
        try (var line = Line.open(gateway, smsc)) {
            gateway.admin().post("/connectors/" + line.id() + "/stop", "").expect(200);
            var message = line.send(Map.of("validity", "PT1S"));
            var expires = Instant.parse(line.story(message).path("expires").asText());
            Eventually.isTrue("its validity is over", () -> Instant.now().isAfter(expires));
            gateway.admin().post("/connectors/" + line.id() + "/start", "").expect(200);
            line.await(message, "EXPIRED");
            assertThat(smsc.count("submits")).isZero();
        }
    }

    @Test
    void a_stopped_connector_s_messages_wait_and_go_when_it_is_started() {
        try (var line = Line.open(gateway, smsc)) {
            gateway.admin().post("/connectors/" + line.id() + "/stop", "").expect(200);
            gateway.awaitPhase(line.id(), "STOPPED");
            var messages = List.of(line.send(Map.of()), line.send(Map.of("to", line.number(1))));
            Eventually.isTrue("both wait", () -> gateway.depth("switchboard.connector." + line.id()) == 2);
            assertThat(smsc.count("submits")).isZero();
            gateway.admin().post("/connectors/" + line.id() + "/start", "").expect(200);
            for (var message : messages) {
                assertThat(Line.states(line.await(message, "DELIVERED")))
                        .containsExactly("QUEUED", "SENDING", "SENT", "DELIVERED");
            }
        }
    }

    @Test
    void what_waits_for_a_connector_that_is_deleted_goes_by_another_or_fails_with_the_reason() {
        try (var other = Smsc.start();
                var line = Line.open(gateway, smsc);
                var spare = Line.open(gateway, other)) {
            gateway.admin().post("/connectors/" + line.id() + "/stop", "").expect(200);
            var routed = line.send(Map.of());
            var bound = line.send(Map.of("connector", line.id()));
            Eventually.isTrue("both wait", () -> gateway.depth("switchboard.connector." + line.id()) == 2);

            var route = Map.of("position", 10, "condition", "to " + line.number(0), "connectors", List.of(spare.id()));
            gateway.admin().save("/routes/" + line.id(), route);
            gateway.admin().delete("/connectors/" + line.id()).expect(204);

            assertThat(line.await(routed, "DELIVERED").path("connector").asText())
                    .isEqualTo(spare.id());
            assertThat(Line.step(line.await(bound, "FAILED"), "FAILED")
                            .path("text")
                            .asText())
                    .isEqualTo("connector " + line.id() + " was deleted");
            assertThat(smsc.count("submits")).isZero();
            gateway.admin().delete("/routes/" + line.id()).expect(204);
        }
    }
}
