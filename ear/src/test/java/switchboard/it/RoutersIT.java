package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each of the three routers does the main job, and none forgets more than it says. */
@ExtendWith(OwnGateway.class)
class RoutersIT {
    private static Gateway gateway;

    @BeforeAll
    static void find(Gateway own) {
        gateway = own;
    }

    /** What every router does. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class OutAndIn {
        private final String router;
        Smsc smsc;
        Line line;

        OutAndIn(String router) {
            this.router = router;
        }

        @BeforeAll
        void choose() {
            gateway.ensureRunning(router);
        }

        @BeforeEach
        void connect() {
            smsc = Smsc.start();
            line = Line.open(gateway, smsc);
        }

        @AfterEach
        void disconnect() {
            line.close();
            smsc.close();
        }

        void awaitEvents(String... types) {
            Eventually.isTrue(
                    "the client was told of " + List.of(types),
                    () -> smsc.callbacks(router).stream()
                            .map(event -> event.path("type").asText())
                            .toList()
                            .containsAll(List.of(types)));
        }

        String send() {
            return line.send(Map.of("callback", smsc.callbackUrl(router)));
        }

        @Test
        void the_status_names_it() {
            assertThat(gateway.admin()
                            .get("/status")
                            .expect(200)
                            .body()
                            .path("router")
                            .asText())
                    .isEqualTo(router);
        }

        @Test
        void what_is_posted_reaches_the_phone_and_the_client_is_told_of_it() {
            var message = send();
            awaitEvents("sent", "delivered");
            assertThat(smsc.messages())
                    .singleElement()
                    .satisfies(sms -> assertThat(sms.path("to").asText())
                            .isEqualTo(line.number(0).substring(1)));
            assertThat(smsc.callbacks(router))
                    .hasSize(2)
                    .extracting(event -> event.path("message").asText())
                    .containsOnly(message);
        }

        @Test
        void a_keyword_from_a_phone_is_answered() {
            gateway.admin().save("/keywords/" + line.id(), Map.of("answer", "you chose " + router));
            try {
                assertThat(smsc.deliver("4917699999", "12345", line.id())
                                .path("status")
                                .asInt())
                        .isZero();
                Eventually.isTrue("the answer came", () -> !smsc.messages().isEmpty());
                assertThat(smsc.messages())
                        .extracting(sms -> sms.path("text").asText())
                        .containsExactly("you chose " + router);
            } finally {
                gateway.admin().delete("/keywords/" + line.id());
            }
        }

        @Test
        void what_a_jms_client_enqueues_reaches_the_phone() {
            try (var client = JmsClient.of(gateway)) {
                var body = "{\"to\":\"" + line.number(1) + "\",\"text\":\"by JMS\"}";
                assertThat(client.ask(body).at("/results/0/id").asText()).isNotEmpty();
            }
            Eventually.isTrue("it came", () -> smsc.count("accepted") == 1);
        }

        @Test
        void a_repeat_with_the_same_client_reference_is_not_sent() {
            var reference = Map.of("clientReference", line.id());
            assertThat(line.send(reference)).isEqualTo(line.send(reference));
            send();
            awaitEvents("delivered");
            assertThat(smsc.count("submits")).isEqualTo(2);
        }

        void explainsThatNothingIsKept() {
            var api = gateway.admin();
            Refused.with(404, "messages_not_kept", api.get("/messages/" + send()));
            Refused.with(404, "messages_not_kept", api.get("/messages"));
        }
    }

    @Nested
    class Direct extends OutAndIn {
        Direct() {
            super("direct");
        }

        @Test
        void it_keeps_no_messages_and_says_so() {
            explainsThatNothingIsKept();
        }

        /** Nobody would try again: the client learns it at once. */
        @Test
        void what_can_t_be_sent_now_fails() {
            smsc.behave(Map.of("mode", "refuse", "status", 0x08));
            send();
            awaitEvents("failed");
            assertThat(smsc.callbacks("direct")).singleElement().satisfies(event -> {
                assertThat(event.path("code").asText()).isEqualTo("0x00000008");
                assertThat(event.path("text").asText()).contains("does not try again");
            });
        }
    }

    @Nested
    class Queued extends OutAndIn {
        Queued() {
            super("queued");
        }

        @Test
        void it_keeps_no_messages_and_says_so() {
            explainsThatNothingIsKept();
        }

        @Test
        void what_is_throttled_is_tried_again() {
            smsc.behave(Map.of("mode", "throttle", "count", 1));
            send();
            awaitEvents("delivered");
            assertThat(smsc.answers(line.digits())).containsExactly("0x58", "0x00");
        }

        /** The receipt is due when the server is on its way down or up again; the SMSC keeps it until somebody binds. */
        @Test
        void a_receipt_finds_its_sender_after_a_restart() {
            smsc.send("PUT", "/receipts", Map.of("delayMs", 20_000));
            var message = send();
            awaitEvents("sent");
            gateway.stop();
            assertThat(smsc.callbacks("queued")).hasSize(1);
            gateway.ensureRunning("queued");
            awaitEvents("delivered");
            assertThat(smsc.callbacks("queued"))
                    .hasSize(2)
                    .extracting(event -> event.path("message").asText())
                    .containsOnly(message);
        }
    }

    @Nested
    class Tracked extends OutAndIn {
        Tracked() {
            super("tracked");
        }

        @Test
        void it_keeps_what_happened() {
            var transmission = line.await(send(), "DELIVERED");
            assertThat(Line.states(transmission)).containsExactly("QUEUED", "SENDING", "SENT", "DELIVERED");
        }
    }
}
