package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.SERVICE;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.net.URI;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.port.Notice;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SmppAddress;

class EsmeDeliveriesTest {
    private static final Message QUESTION = ExampleMessage.incoming(1).build();

    private static EsmeDelivery.Message message(Content content, Map<String, String> attributes) {
        var sent = QUESTION.withContent(content).withAttributes(attributes).forward(id(2), "bank-line", NOON);
        return (EsmeDelivery.Message) EsmeDeliveries.message(transmission(sent));
    }

    private static Notice notice(TransmissionState state, String callback, String code) {
        return new Notice(
                id(9).value(),
                URI.create(callback),
                new TransmissionId(id(1), 0),
                SERVICE,
                ANNA,
                NOON,
                state,
                "sim",
                code,
                "",
                NOON.plusSeconds(7),
                null,
                1);
    }

    @Test
    void a_text_from_a_phone_goes_in_the_default_alphabet_or_in_ucs2() {
        var plain = message(new Content.Text("Grüße"), Map.of());
        assertThat(plain.source()).isEqualTo(SmppAddress.of("+491701234567"));
        assertThat(plain.destination()).isEqualTo(SmppAddress.of("12345"));
        assertThat(plain.dataCoding()).isZero();
        assertThat(plain.data()).isEqualTo(HexFormat.of().parseHex("47727e1e65"));
        assertThat(message(new Content.Text("Ж"), Map.of()).dataCoding()).isEqualTo(8);
        assertThat(message(new Content.Text("Ж"), Map.of()).data())
                .isEqualTo(HexFormat.of().parseHex("0416"));
    }

    @Test
    void octets_go_as_they_came() {
        var binary = message(new Content.Binary("0a0b", "0605040b8423f0"), Map.of("smpp.data_coding", "245"));
        assertThat(binary.dataCoding()).isEqualTo(245);
        assertThat(binary.data()).isEqualTo(HexFormat.of().parseHex("0a0b"));
        assertThat(binary.udh()).isEqualTo(HexFormat.of().parseHex("0605040b8423f0"));
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVERED, DELIVERED",
        "FAILED, UNDELIVERABLE",
        "EXPIRED, EXPIRED",
        "CANCELLED, DELETED",
        "UNKNOWN, UNKNOWN"
    })
    void a_final_state_is_a_receipt(TransmissionState state, ReceiptState told) {
        assertThat(EsmeDeliveries.receipt(notice(state, "line:bank-line", "042")))
                .isEqualTo(new EsmeDelivery.Receipt(
                        SmppAddress.of("+491701234567"),
                        SmppAddress.of("12345"),
                        id(1).toString(),
                        told,
                        false,
                        NOON,
                        NOON.plusSeconds(7),
                        "042",
                        null,
                        ""));
    }

    @Test
    void what_nobody_asked_for_is_not_told() {
        assertThat(EsmeDeliveries.receipt(notice(TransmissionState.SENT, "line:bank-line", "")))
                .isNull();
        assertThat(EsmeDeliveries.receipt(notice(TransmissionState.DELIVERED, "line:b?registered_delivery=2", "")))
                .isNull();
    }

    @Test
    void sent_is_an_intermediate_notification_for_who_asks() {
        var receipt = (EsmeDelivery.Receipt)
                EsmeDeliveries.receipt(notice(TransmissionState.SENT, "line:b?registered_delivery=17", "0x00000000"));
        assertThat(receipt.intermediate()).isTrue();
        assertThat(receipt.state()).isEqualTo(ReceiptState.ENROUTE);
        assertThat(receipt.error()).isEqualTo("000");
    }
}
