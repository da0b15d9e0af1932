package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What networks say later, early, wrongly, and what clients are told of it. */
@ExtendWith(RunningGateway.class)
class ReceiptsIT {
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

    @Test
    void a_receipt_that_says_undeliverable_ends_it_as_failed_and_the_story_says_so() {
        try (var line = Line.open(gateway, smsc)) {
            smsc.send("PUT", "/receipts", Map.of("state", "UNDELIV"));
            var transmission = line.await(line.send(Map.of()), "FAILED");
            assertThat(Line.states(transmission)).containsExactly("QUEUED", "SENDING", "SENT", "FAILED");
            assertThat(Line.step(transmission, "FAILED").path("text").asText()).contains("UNDELIV");
        }
    }

    @Test
    void a_receipt_that_overtakes_the_answer_to_its_submit_still_finds_it() {
        try (var line = Line.open(gateway, smsc)) {
            smsc.send("PUT", "/receipts", Map.of("delayMs", 10));
            smsc.behave(Map.of("mode", "slow", "delayMs", 1500));
            var transmission = line.await(line.send(Map.of()), "DELIVERED");
            assertThat(Line.states(transmission)).containsExactly("QUEUED", "SENDING", "SENT", "DELIVERED");
        }
    }

    /** The receipt for a message of one connector comes by another, which never sent it. */
    @Test
    void a_receipt_for_what_was_never_sent_is_taken_and_harms_nothing() {
        try (var other = Line.open(gateway, smsc, Map.of("systemId", "shared"), Map.of())) {
            smsc.send("PUT", "/receipts", Map.of("delayMs", 3000));
            String message;
            try (var line = Line.open(gateway, smsc, Map.of("systemId", "shared"), Map.of())) {
                message = line.send(Map.of());
                line.await(message, "SENT");
                gateway.admin().post("/connectors/" + line.id() + "/stop", "").expect(200);
                Eventually.isTrue("its bind is gone", () -> smsc.count("openBinds") == 1);
            }
            Eventually.isTrue("the receipt was taken", () -> smsc.count("receiptsAcknowledged") == 1);
            smsc.send("PUT", "/receipts", Map.of());
            other.await(other.send(Map.of()), "DELIVERED");
            assertThat(other.story(message).path("state").asText()).isEqualTo("SENT");
        }
    }

    @Test
    void a_client_that_can_t_take_an_event_now_gets_the_same_one_again() {
        try (var line = Line.open(gateway, smsc)) {
            smsc.send("PUT", "/callbacks/behaviour", Map.of("status", 503, "count", 2));
            line.send(Map.of("callback", smsc.callbackUrl("busy")));
            Eventually.isTrue(
                    "both events came twice", () -> smsc.callbacks("busy").size() == 4);
            for (var type : List.of("sent", "delivered")) {
                var told = smsc.callbacks("busy").stream()
                        .filter(event -> event.path("type").asText().equals(type))
                        .toList();
                assertThat(told)
                        .hasSize(2)
                        .extracting(event -> event.path("id").asText())
                        .containsOnly(told.get(0).path("id").asText());
                assertThat(told)
                        .extracting(event -> event.path("attempt").asInt())
                        .containsExactly(2, 1);
            }
        }
    }

    @Test
    void an_event_that_the_client_does_not_want_goes_to_the_dead_queue_and_is_not_sent_again() {
        try (var line = Line.open(gateway, smsc)) {
            long dead = gateway.depth("switchboard.dead");
            smsc.send("PUT", "/callbacks/behaviour", Map.of("status", 404));
            line.await(line.send(Map.of("callback", smsc.callbackUrl("gone"))), "DELIVERED");
            Eventually.isTrue("both events are dead", () -> gateway.depth("switchboard.dead") == dead + 2);
            assertThat(smsc.callbacks("gone")).hasSize(2).allMatch(ReceiptsIT::isFirstAttempt);
        }
    }

    private static boolean isFirstAttempt(JsonNode event) {
        return event.path("attempt").asInt() == 1;
    }
}
