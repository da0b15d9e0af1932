package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.text.Segment;

/**
 * jSMPP delivers to our client; it waits for each answer, so that what it delivered is there when it returns.
 *
 * <p>jSMPP writes a receipt's dates in the zone of its machine, we read them as UTC: the text names no zone.
 */
class DeliveryFromSmscTest extends SmscContract {

    private static final int RECEIPT = 0x04;
    private static final int HEADER = 0x40;

    @BeforeEach
    void bind() {
        openBound(settings());
    }

    @Test
    void a_text_arrives() throws Exception {
        deliver(0, 0, "hello".getBytes(StandardCharsets.US_ASCII));
        assertThat(message().source()).isEqualTo("491701234567");
        assertThat(message().destination()).isEqualTo("12345");
        assertThat(message().body()).isEqualTo(new Body.Text("hello"));
    }

    @Test
    void a_text_in_ucs_2_arrives() throws Exception {
        deliver(0, 8, "Żółć".getBytes(StandardCharsets.UTF_16BE));
        assertThat(message().body()).isEqualTo(new Body.Text("Żółć"));
    }

    @Test
    void a_part_has_its_place_from_the_header() throws Exception {
        deliver(HEADER, 0, new byte[] {5, 0, 3, 9, 2, 1, 'h', 'i'});
        assertThat(message().segment()).isEqualTo(new Segment(9, 2, 1));
        assertThat(message().udh()).containsExactly(5, 0, 3, 9, 2, 1);
        assertThat(((Body.Octets) message().body()).data()).containsExactly('h', 'i');
    }

    @Test
    void a_part_has_its_place_from_the_tlvs() throws Exception {
        deliver(
                0,
                0,
                new byte[] {'h', 'i'},
                OptionalParameters.newSarMsgRefNum(9),
                OptionalParameters.newSarTotalSegments(2),
                OptionalParameters.newSarSegmentSeqnum(1));
        assertThat(message().segment()).isEqualTo(new Segment(9, 2, 1));
    }

    @Test
    void a_long_text_arrives_as_message_payload() throws Exception {
        String text = "0123456789".repeat(100);
        deliver(0, 0, new byte[0], new OptionalParameter.Message_payload(text.getBytes(StandardCharsets.US_ASCII)));
        assertThat(message().body()).isEqualTo(new Body.Text(text));
    }

    @Test
    void tlvs_arrive() throws Exception {
        deliver(0, 0, new byte[] {'a'}, new OptionalParameter.OctetString((short) 0x1401, new byte[] {1, 2}));
        assertThat(message().parameters()).containsExactly(new switchboard.smpp.OptionalParameter(0x1401, "0102"));
    }

    @Test
    void a_data_sm_arrives_and_is_answered() throws Exception {
        smsc.session()
                .dataShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "491701234567",
                        TypeOfNumber.NETWORK_SPECIFIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "12345",
                        new ESMClass(),
                        new RegisteredDelivery(),
                        new RawDataCoding((byte) 0),
                        new OptionalParameter.Message_payload(new byte[] {'h', 'i'}));
        assertThat(message().body()).isEqualTo(new Body.Text("hi"));
    }

    @Test
    void a_receipt_is_read_from_its_text() throws Exception {
        deliver(RECEIPT, 0, receipt().toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(deliveries)
                .containsExactly(new switchboard.smpp.Delivery.DeliveryReceipt(
                        LINE,
                        "7a1",
                        ReceiptState.UNDELIVERABLE,
                        "027",
                        Instant.parse("2023-11-14T21:14:00Z"),
                        "hello"));
    }

    @Test
    void a_receipt_is_read_from_its_tlvs() throws Exception {
        deliver(
                RECEIPT,
                0,
                new byte[0],
                new OptionalParameter.Receipted_message_id("7a1"),
                new OptionalParameter.Message_state((byte) 2),
                new OptionalParameter.Network_error_code(new byte[] {3, 0, 34}));
        assertThat(deliveries)
                .containsExactly(new switchboard.smpp.Delivery.DeliveryReceipt(
                        LINE, "7a1", ReceiptState.DELIVERED, "3:34", null, ""));
    }

    @Test
    void what_we_do_not_take_is_refused_with_our_status() {
        deliveryStatus = 0x64;
        assertThatThrownBy(() -> deliver(0, 0, new byte[] {'a'}))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(0x64));
    }

    @Test
    void an_alert_notification_is_passed_over() throws Exception {
        smsc.session()
                .alertNotification(
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "491701234567",
                        TypeOfNumber.NETWORK_SPECIFIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "12345");
        deliver(0, 0, "after".getBytes(StandardCharsets.US_ASCII));
        assertThat(message().body()).isEqualTo(new Body.Text("after"));
    }

    private IncomingMessage message() {
        assertThat(deliveries).hasSize(1);
        return (IncomingMessage) deliveries.get(0);
    }

    private void deliver(int esmClass, int dataCoding, byte[] shortMessage, OptionalParameter... tlvs)
            throws Exception {
        smsc.session()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "491701234567",
                        TypeOfNumber.NETWORK_SPECIFIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "12345",
                        new ESMClass(esmClass),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(),
                        new RawDataCoding((byte) dataCoding),
                        shortMessage,
                        tlvs);
    }

    private static DeliveryReceipt receipt() {
        return new DeliveryReceipt(
                "7a1",
                1,
                0,
                local("2023-11-14T21:13"),
                local("2023-11-14T21:14"),
                DeliveryReceiptState.UNDELIV,
                "027",
                "hello");
    }

    private static Date local(String dateTime) {
        return Date.from(
                LocalDateTime.parse(dateTime).atZone(ZoneId.systemDefault()).toInstant());
    }
}
