package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.MessageState;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that are bound to us by SMPP, with another implementation at their end. */
@ExtendWith(RunningGateway.class)
class EsmeIT {
    private static final int PORT = 2775 + Launcher.PORT_OFFSET;
    private static final String ACCOUNT = "bank";
    private static final String PASSWORD = "h4rd2say";
    private static final String NUMBER = "77001";
    private static final int WITH_RECEIPT = 1;
    private static final int WRONG_PASSWORD = 0x0e;
    private static final int INVALID_DESTINATION = 0x0b;
    private static final int BIND_FAILED = 0x0d;
    private static final int CANCEL_FAILED = 0x11;
    private static final int THROTTLED = 0x58;

    private Gateway gateway;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void connect(Gateway running) {
        gateway = running;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
        gateway.admin().save("/accounts/" + ACCOUNT, Map.of("password", PASSWORD, "roles", List.of("SENDER")));
        define(Map.of());
    }

    private void define(Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.putAll(Map.of("account", ACCOUNT, "port", Integer.toString(PORT), "numbers", NUMBER, "binds", "2"));
        gateway.admin()
                .save("/connectors/esme", Map.of("transport", "smpp-server", "started", true, "settings", settings));
        Eventually.isTrue("the port is open", () -> state("lastError").equals("\"bank\" is not bound"));
    }

    private String state(String field) {
        return gateway.admin()
                .get("/connectors/esme")
                .body()
                .at("/state/" + field)
                .asText();
    }

    @AfterEach
    void disconnect() {
        gateway.admin().delete("/connectors/esme");
        gateway.admin().delete("/accounts/" + ACCOUNT);
        line.close();
        smsc.close();
    }

    private static Esme bind(BindType type) {
        return new Esme(PORT, type, ACCOUNT, PASSWORD);
    }

    private String someone() {
        return line.number(1).substring(1);
    }

    @Test
    void a_message_goes_to_the_network_and_its_receipt_comes_back() {
        try (var esme = bind(BindType.BIND_TRX)) {
            var id = esme.submit(someone(), "Your code is 4711", WITH_RECEIPT);
            Eventually.isTrue("the receipt came", () -> !esme.receipts().isEmpty());
            assertThat(esme.receipts())
                    .extracting(DeliveryReceipt::getId, DeliveryReceipt::getFinalStatus)
                    .containsExactly(tuple(id, DeliveryReceiptState.DELIVRD));
            assertThat(smsc.messages()).singleElement().satisfies(message -> {
                assertThat(message.path("from").asText()).isEqualTo("MyBank");
                assertThat(message.path("to").asText()).isEqualTo(someone());
                assertThat(message.path("text").asText()).isEqualTo("Your code is 4711");
            });
            assertThat(esme.query(id)).isEqualTo(MessageState.DELIVERED);
        }
    }

    @Test
    void what_is_for_an_esme_waits_while_it_is_away() {
        String id;
        try (var transmitter = bind(BindType.BIND_TX)) {
            id = transmitter.submit(someone(), "Hello", WITH_RECEIPT);
        }
        smsc.deliver(someone(), NUMBER, "Anybody there?");
        Eventually.isTrue(
                "message, SENT and DELIVERED wait",
                () -> gateway.depth("switchboard.connector.esme") == 1
                        && gateway.depth("switchboard.connector.esme.notices") == 2);

        try (var receiver = bind(BindType.BIND_RX)) {
            Eventually.isTrue(
                    "both came",
                    () -> receiver.receipts().size() == 1 && receiver.messages().size() == 1);
            assertThat(receiver.receipts()).extracting(DeliveryReceipt::getId).containsExactly(id);
            assertThat(receiver.messages())
                    .extracting(
                            DeliverSm::getSourceAddr,
                            DeliverSm::getDestAddress,
                            pdu -> new String(pdu.getShortMessage(), StandardCharsets.US_ASCII))
                    .containsExactly(tuple(someone(), NUMBER, "Anybody there?"));
        }
    }

    @Test
    void it_cancels_what_its_network_has_not_delivered() {
        smsc.send("PUT", "/receipts", Map.of("delayMs", 3_600_000));
        try (var esme = bind(BindType.BIND_TRX)) {
            var id = esme.submit(someone(), "Hello", WITH_RECEIPT);
            line.await(id, "SENT");
            esme.cancel(id, someone());
            line.await(id, "CANCELLED");
            var refused = catchThrowableOfType(Esme.NegativeResponse.class, () -> esme.cancel(id, someone()));
            assertThat(refused.status()).isEqualTo(CANCEL_FAILED);
        }
    }

    @Test
    void what_waits_too_long_for_an_esme_ends_while_it_is_away() {
        define(Map.of("keepMessages", "PT1S", "keep", "PT1S"));
        try (var transmitter = bind(BindType.BIND_TX)) {
            transmitter.submit(someone(), "Hello", WITH_RECEIPT);
        }
        smsc.deliver(someone(), NUMBER, "Nobody there?");
        var expired = "/messages?direction=OUTGOING&state=EXPIRED&address=" + NUMBER;
        Eventually.isTrue(
                "the message has expired",
                () -> !gateway.admin().get(expired).body().path("messages").isEmpty());
        var id = gateway.admin().get(expired).body().at("/messages/0/id").asText();
        assertThat(Line.states(line.story(id).at("/transmissions/0"))).containsExactly("QUEUED", "EXPIRED");
        assertThat(Line.step(line.story(id).at("/transmissions/0"), "EXPIRED")
                        .path("text")
                        .asText())
                .isEqualTo("the line did not take it within PT1S");
        Eventually.isTrue(
                "nothing waits any more",
                () -> gateway.depth("switchboard.connector.esme") == 0
                        && gateway.depth("switchboard.connector.esme.notices") == 0);
    }

    @Test
    void beyond_its_quota_it_is_throttled_and_its_connector_says_why() {
        define(Map.of("monthlyQuota", "2"));
        try (var esme = bind(BindType.BIND_TRX)) {
            esme.submit(someone(), "one");
            esme.submit(someone(), "two");
            var refused = catchThrowableOfType(Esme.NegativeResponse.class, () -> esme.submit(someone(), "three"));
            assertThat(refused.status()).isEqualTo(THROTTLED);
            assertThat(state("detail")).startsWith("the quota of 2 messages a month is used up until ");
        }
    }

    @Test
    void without_a_wish_there_is_no_receipt() {
        try (var esme = bind(BindType.BIND_TRX)) {
            esme.submit(someone(), "unwanted");
            var wanted = esme.submit(someone(), "wanted", WITH_RECEIPT);
            Eventually.isTrue("a receipt came", () -> !esme.receipts().isEmpty());
            assertThat(esme.receipts()).extracting(DeliveryReceipt::getId).containsExactly(wanted);
        }
    }

    @ParameterizedTest
    @CsvSource({"bank, wrong", "nobody, h4rd2say", "BANK, h4rd2say"})
    void who_does_not_know_name_and_password_is_told_nothing_more(String systemId, String password) {
        var refused = catchThrowableOfType(
                Esme.NegativeResponse.class, () -> new Esme(PORT, BindType.BIND_TRX, systemId, password));
        assertThat(refused.status()).isEqualTo(WRONG_PASSWORD);
    }

    @Test
    void more_binds_than_allowed_are_refused() {
        try (var first = bind(BindType.BIND_TRX);
                var second = bind(BindType.BIND_RX)) {
            var refused = catchThrowableOfType(Esme.NegativeResponse.class, () -> bind(BindType.BIND_TX));
            assertThat(refused.status()).isEqualTo(BIND_FAILED);
            assertThat(first.submit(someone(), "still served")).isNotEmpty();
            assertThat(second.messages()).isEmpty();
        }
    }

    @Test
    void a_bad_recipient_is_refused_and_harms_nobody() {
        try (var esme = bind(BindType.BIND_TRX)) {
            var refused = catchThrowableOfType(Esme.NegativeResponse.class, () -> esme.submit("49170x", "Hello"));
            assertThat(refused.status()).isEqualTo(INVALID_DESTINATION);
            assertThat(esme.submit(someone(), "Hello")).isNotEmpty();
        }
    }
}
