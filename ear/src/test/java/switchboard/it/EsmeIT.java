package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
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

    private Gateway gateway;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void connect(Gateway running) {
        gateway = running;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
        gateway.admin().save("/accounts/" + ACCOUNT, Map.of("password", PASSWORD, "roles", List.of("SENDER")));
        var settings = Map.of("account", ACCOUNT, "port", Integer.toString(PORT), "numbers", NUMBER, "binds", "2");
        gateway.admin()
                .save("/connectors/esme", Map.of("transport", "smpp-server", "started", true, "settings", settings));
        Eventually.isTrue(
                "the port is open",
                () -> gateway.admin()
                        .get("/connectors/esme")
                        .body()
                        .at("/state/lastError")
                        .asText()
                        .equals("\"bank\" is not bound"));
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
