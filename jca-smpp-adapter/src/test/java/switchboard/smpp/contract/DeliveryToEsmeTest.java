package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.EsmeDeliveryResult.Taken;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.SmppAddress;

/**
 * Our server delivers to jSMPP.
 *
 * <p>jSMPP reads a receipt's dates in the zone of its machine, we write them in UTC: the text names no zone.
 */
class DeliveryToEsmeTest extends EsmeContract {

    private static final SmppAddress PHONE = SmppAddress.of("491701234567");
    private static final SmppAddress NUMBER = SmppAddress.of("12345");
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);

    @BeforeEach
    void listen() {
        open(settings());
    }

    @Test
    void every_field_of_a_message_arrives() {
        JsmppEsme esme = jsmpp(BindType.BIND_RX);
        assertThat(deliver(new EsmeDelivery.Message(PHONE, NUMBER, "CMT", 0x41, 2, 3, HELLO, new byte[0], List.of())))
                .isEqualTo(new Taken());
        DeliverSm pdu = esme.delivered.get(0);
        assertThat(List.of(pdu.getServiceType(), pdu.getSourceAddr(), pdu.getDestAddress()))
                .containsExactly("CMT", "491701234567", "12345");
        assertThat(new byte[] {pdu.getProtocolId(), pdu.getPriorityFlag(), pdu.getDataCoding(), pdu.getEsmClass()})
                .containsExactly(0x41, 2, 3, 0);
        assertThat(pdu.getShortMessage()).isEqualTo(HELLO);
    }

    @Test
    void a_part_has_its_header() {
        JsmppEsme esme = jsmpp(BindType.BIND_TRX);
        byte[] header = {5, 0, 3, 9, 2, 1};
        deliver(new EsmeDelivery.Message(PHONE, NUMBER, "", 0, 0, 0, HELLO, header, List.of()));
        assertThat(Received.header(esme.delivered.get(0))).isEqualTo(header);
        assertThat(Received.data(esme.delivered.get(0))).isEqualTo(HELLO);
    }

    @Test
    void what_is_too_long_for_a_short_message_arrives_as_message_payload() {
        JsmppEsme esme = jsmpp(BindType.BIND_TRX);
        byte[] text = "0123456789".repeat(100).getBytes(StandardCharsets.US_ASCII);
        deliver(EsmeDelivery.Message.of(PHONE, NUMBER, 0, text));
        assertThat(esme.delivered.get(0).getShortMessage()).isEmpty();
        assertThat(Received.data(esme.delivered.get(0))).isEqualTo(text);
    }

    @Test
    void tlvs_arrive_from_version_3_4_on() {
        JsmppEsme esme = jsmpp(BindType.BIND_RX);
        deliver(withTlv());
        OptionalParameter.OctetString tlv =
                (OptionalParameter.OctetString) esme.delivered.get(0).getOptionalParameter((short) 0x1401);
        assertThat(tlv.getValue()).containsExactly(1, 2);
    }

    @Test
    void no_tlv_goes_to_an_esme_of_version_3_3() {
        JsmppEsme esme = jsmpp(BindType.BIND_RX, InterfaceVersion.IF_33);
        deliver(withTlv());
        assertThat(esme.delivered.get(0).getOptionalParameters()).isEmpty();
    }

    @Test
    void a_receipt_is_read_from_its_text() throws Exception {
        JsmppEsme esme = jsmpp(BindType.BIND_RX);
        deliver(receipt(ReceiptState.UNDELIVERABLE, false));
        assertThat(esme.delivered.get(0).isSmscDeliveryReceipt()).isTrue();
        assertThat(esme.delivered.get(0).getShortMessageAsDeliveryReceipt())
                .isEqualTo(new DeliveryReceipt(
                        "0190a3",
                        1,
                        0,
                        local("2026-11-21T08:30"),
                        local("2026-11-21T08:31"),
                        DeliveryReceiptState.UNDELIV,
                        "027",
                        "hello"));
    }

    @ParameterizedTest
    @CsvSource({
        "ENROUTE,       ENROUTE, 1",
        "DELIVERED,     DELIVRD, 2",
        "EXPIRED,       EXPIRED, 3",
        "DELETED,       DELETED, 4",
        "UNDELIVERABLE, UNDELIV, 5",
        "ACCEPTED,      ACCEPTD, 6",
        "UNKNOWN,       UNKNOWN, 7",
        "REJECTED,      REJECTD, 8",
    })
    void every_state_is_read_from_text_and_tlv(ReceiptState state, DeliveryReceiptState text, byte tlv)
            throws Exception {
        JsmppEsme esme = jsmpp(BindType.BIND_RX);
        deliver(receipt(state, false));
        DeliverSm pdu = esme.delivered.get(0);
        assertThat(pdu.getShortMessageAsDeliveryReceipt().getFinalStatus()).isEqualTo(text);
        assertThat(pdu.getOptionalParameter(OptionalParameter.Message_state.class)
                        .getValue())
                .isEqualTo(tlv);
    }

    @Test
    void a_receipt_has_its_id_and_the_networks_error_as_tlvs() {
        JsmppEsme esme = jsmpp(BindType.BIND_RX);
        deliver(receipt(ReceiptState.UNDELIVERABLE, false));
        DeliverSm pdu = esme.delivered.get(0);
        assertThat(pdu.getOptionalParameter(OptionalParameter.Receipted_message_id.class)
                        .getValueAsString())
                .isEqualTo("0190a3");
        assertThat(pdu.getOptionalParameter(OptionalParameter.Network_error_code.class)
                        .getValue())
                .containsExactly(3, 0, 27);
    }

    @Test
    void an_intermediate_notification_is_told_from_a_receipt() {
        JsmppEsme esme = jsmpp(BindType.BIND_RX);
        deliver(receipt(ReceiptState.ENROUTE, true));
        assertThat(esme.delivered.get(0).isIntermediateDeliveryNotification()).isTrue();
        assertThat(esme.delivered.get(0).isSmscDeliveryReceipt()).isFalse();
    }

    @Test
    void a_refusal_tells_its_status() {
        jsmpp(BindType.BIND_RX).deliveryStatus = 0x64;
        assertThat(deliver(withTlv())).isEqualTo(new EsmeDeliveryResult.Refused(0x64, "ESME_RX_T_APPN"));
    }

    @Test
    void nothing_goes_to_a_transmitter() {
        JsmppEsme esme = jsmpp(BindType.BIND_TX);
        assertThat(deliver(withTlv())).isEqualTo(new EsmeDeliveryResult.NotSent("not bound"));
        assertThat(esme.delivered).isEmpty();
    }

    private EsmeDeliveryResult deliver(EsmeDelivery delivery) {
        return servers.deliver(SERVER, "acme", List.of(delivery))
                .toCompletableFuture()
                .join()
                .get(0);
    }

    private static EsmeDelivery withTlv() {
        switchboard.smpp.OptionalParameter tlv = switchboard.smpp.OptionalParameter.of(0x1401, new byte[] {1, 2});
        return new EsmeDelivery.Message(PHONE, NUMBER, "", 0, 0, 0, HELLO, new byte[0], List.of(tlv));
    }

    private static EsmeDelivery receipt(ReceiptState state, boolean intermediate) {
        return new EsmeDelivery.Receipt(
                PHONE,
                NUMBER,
                "0190a3",
                state,
                intermediate,
                Instant.parse("2026-11-21T08:30:00Z"),
                Instant.parse("2026-11-21T08:31:00Z"),
                "027",
                new EsmeDelivery.NetworkError(3, 27),
                "hello");
    }

    private static Date local(String dateTime) {
        return Date.from(
                LocalDateTime.parse(dateTime).atZone(ZoneId.systemDefault()).toInstant());
    }
}
