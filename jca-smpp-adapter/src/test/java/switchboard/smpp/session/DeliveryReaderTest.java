package switchboard.smpp.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.Body;
import switchboard.smpp.Delivery;
import switchboard.smpp.Delivery.DeliveryReceipt;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.Ports;
import switchboard.smpp.text.Segment;

class DeliveryReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final short RECEIPTED_MESSAGE_ID = 0x1e;
    private static final short MESSAGE_STATE = 0x427;
    private static final short NETWORK_ERROR_CODE = 0x423;
    private static final short MESSAGE_PAYLOAD = 0x424;

    @ParameterizedTest
    @CsvSource({
        "0, 48692c201b65, 'Hi, €'",
        "1, 486940, Hi@",
        "3, 48e94b, HéK",
        "8, 044f20ac, я€",
    })
    void a_text_is_read_by_its_data_coding(int dataCoding, String hex, String text) throws Exception {
        assertThat(message(deliver(0, dataCoding, hex)).body()).isEqualTo(new Body.Text(text));
    }

    @ParameterizedTest
    @CsvSource({"4, cafe", "245, 01", "8, 044f20", "2, ff"})
    void other_codings_stay_octets(int dataCoding, String hex) throws Exception {
        assertThat(message(deliver(0, dataCoding, hex)).body())
                .isEqualTo(new Body.Octets(HexFormat.of().parseHex(hex), new byte[0], dataCoding));
    }

    @Test
    void connector_addresses_and_time_are_kept() throws Exception {
        assertThat(message(deliver(0, 0, "4869")))
                .isEqualTo(new IncomingMessage("operator", "49171", "12345", new Body.Text("Hi"), new byte[0], NOW));
    }

    @Test
    void a_header_is_taken_off_and_kept() throws Exception {
        IncomingMessage message = message(deliver(0x40, 0, "0605040b8423f0" + "4869"));
        assertThat(message.body()).isEqualTo(new Body.Text("Hi"));
        assertThat(message.udh()).containsExactly(6, 5, 4, 0x0b, 0x84, 0x23, 0xf0);
        assertThat(message.ports()).isEqualTo(new Ports(2948, 9200));
        assertThat(message.segment()).isNull();
    }

    @Test
    void a_part_stays_octets_and_has_a_place() throws Exception {
        IncomingMessage message = message(deliver(0x40, 0, "050003070201" + "48691b"));
        byte[] udh = {5, 0, 3, 7, 2, 1};
        assertThat(message.body()).isEqualTo(new Body.Octets(new byte[] {0x48, 0x69, 0x1b}, udh, 0));
        assertThat(message.segment()).isEqualTo(new Segment(7, 2, 1));
    }

    @Test
    void a_header_that_is_not_announced_is_text() throws Exception {
        assertThat(message(deliver(0, 3, "050003070201" + "4869")).segment()).isNull();
    }

    @Test
    void a_part_may_come_by_data_sm_and_in_its_payload() {
        DataSm pdu = new DataSm();
        pdu.setEsmClass((byte) 0x40);
        pdu.addOptionalParameter(new Tlv(MESSAGE_PAYLOAD, HexFormat.of().parseHex("060804abcd0302" + "4869")));
        assertThat(message(pdu).segment()).isEqualTo(new Segment(0xabcd, 3, 2));
    }

    @Test
    void a_header_longer_than_the_whole_is_no_header() throws Exception {
        assertThat(message(deliver(0x40, 4, "20aa")))
                .satisfies(message -> assertThat(message.udh()).isEmpty());
    }

    @Test
    void a_payload_takes_the_place_of_an_empty_text() throws Exception {
        BaseSm<?> pdu = deliver(0, 0, "");
        pdu.addOptionalParameter(new Tlv(MESSAGE_PAYLOAD, new byte[] {'H', 'i'}));
        assertThat(message(pdu).body()).isEqualTo(new Body.Text("Hi"));
    }

    @Test
    void data_sm_is_read_as_well() {
        DataSm pdu = new DataSm();
        pdu.addOptionalParameter(new Tlv(MESSAGE_PAYLOAD, new byte[] {'H', 'i'}));
        assertThat(message(pdu).body()).isEqualTo(new Body.Text("Hi"));
        assertThat(message(pdu).source()).isEmpty();
    }

    @Test
    void a_receipt_is_read_from_its_text() throws Exception {
        assertThat(receipt(deliver(
                        0x04, "id:007_F sub:001 dlvrd:001 done date:2611200831 stat:DELIVRD err:000 text:Hello")))
                .isEqualTo(new DeliveryReceipt(
                        "operator",
                        "007_F",
                        ReceiptState.DELIVERED,
                        "000",
                        Instant.parse("2026-11-20T08:31:00Z"),
                        "Hello"));
    }

    @Test
    void parameters_count_more_than_the_text() throws Exception {
        BaseSm<?> pdu = deliver(0x04, "id:0123 stat:UNDELIV err:004 text:Hello");
        pdu.addOptionalParameter(new Tlv(RECEIPTED_MESSAGE_ID, "7B\0".getBytes(ISO_8859_1)));
        pdu.addOptionalParameter(new Tlv(MESSAGE_STATE, new byte[] {2}));
        pdu.addOptionalParameter(new Tlv(NETWORK_ERROR_CODE, new byte[] {(byte) 0xff, 0, 34}));
        assertThat(receipt(pdu))
                .isEqualTo(new DeliveryReceipt("operator", "7B", ReceiptState.DELIVERED, "255:34", null, "Hello"));
    }

    @Test
    void a_receipt_may_have_parameters_only() throws Exception {
        BaseSm<?> pdu = deliver(0x04, "");
        pdu.addOptionalParameter(new Tlv(RECEIPTED_MESSAGE_ID, "7B".getBytes(ISO_8859_1)));
        pdu.addOptionalParameter(new Tlv(MESSAGE_STATE, new byte[] {5}));
        pdu.addOptionalParameter(new Tlv(NETWORK_ERROR_CODE, new byte[] {3, 1, 0x2c}));
        assertThat(receipt(pdu))
                .isEqualTo(new DeliveryReceipt("operator", "7B", ReceiptState.UNDELIVERABLE, "3:300", null, ""));
    }

    @Test
    void parameters_of_a_wrong_length_are_left_out() throws Exception {
        BaseSm<?> pdu = deliver(0x04, "id:1 stat:EXPIRED err:027");
        pdu.addOptionalParameter(new Tlv(RECEIPTED_MESSAGE_ID, new byte[0]));
        pdu.addOptionalParameter(new Tlv(MESSAGE_STATE, new byte[] {0, 2}));
        pdu.addOptionalParameter(new Tlv(NETWORK_ERROR_CODE, new byte[] {3}));
        assertThat(receipt(pdu)).isEqualTo(new DeliveryReceipt("operator", "1", ReceiptState.EXPIRED, "027", null, ""));
    }

    @Test
    void a_state_that_no_specification_names_leaves_it_to_the_text() throws Exception {
        BaseSm<?> pdu = deliver(0x04, "id:1 stat:EXPIRED");
        pdu.addOptionalParameter(new Tlv(MESSAGE_STATE, new byte[] {77}));
        assertThat(receipt(pdu).state()).isEqualTo(ReceiptState.EXPIRED);
    }

    @Test
    void a_state_that_is_unknown_counts_more_than_the_text() throws Exception {
        BaseSm<?> pdu = deliver(0x04, "id:1 stat:EXPIRED");
        pdu.addOptionalParameter(new Tlv(MESSAGE_STATE, new byte[] {7}));
        assertThat(receipt(pdu).state()).isEqualTo(ReceiptState.UNKNOWN);
    }

    @Test
    void a_parameter_makes_a_receipt_whatever_esm_class_says() throws Exception {
        BaseSm<?> named = deliver(0x08, "");
        named.addOptionalParameter(new Tlv(RECEIPTED_MESSAGE_ID, "7B".getBytes(ISO_8859_1)));
        assertThat(receipt(named).messageId()).isEqualTo("7B");
        BaseSm<?> stated = deliver(0, "id:1 sub:001");
        stated.addOptionalParameter(new Tlv(MESSAGE_STATE, new byte[] {2}));
        assertThat(receipt(stated).state()).isEqualTo(ReceiptState.DELIVERED);
    }

    @Test
    void a_state_of_no_message_is_none_of_a_receipt() throws Exception {
        BaseSm<?> pdu = deliver(0, "Hello");
        pdu.addOptionalParameter(new Tlv(MESSAGE_STATE, new byte[] {2}));
        assertThat(message(pdu).body()).isEqualTo(new Body.Text("Hello"));
    }

    @Test
    void an_intermediate_notification_is_a_receipt() throws Exception {
        assertThat(receipt(deliver(0x20, "id:1 stat:ENROUTE")).state()).isEqualTo(ReceiptState.ENROUTE);
    }

    @Test
    void a_receipt_that_says_nothing_known_keeps_its_text() throws Exception {
        assertThat(receipt(deliver(0x04, "delivered, thanks")))
                .isEqualTo(new DeliveryReceipt("operator", "", ReceiptState.UNKNOWN, null, null, "delivered, thanks"));
    }

    @Test
    void a_receipt_may_be_known_by_its_text_alone() throws Exception {
        assertThat(read(deliver(0, "id:1 done date:2611200831 stat:DELIVRD"))).isInstanceOf(DeliveryReceipt.class);
        assertThat(read(deliver(0, "my id:1, stat: fine"))).isInstanceOf(IncomingMessage.class);
    }

    @Test
    void an_acknowledgement_of_a_phone_is_a_message() throws Exception {
        assertThat(read(deliver(0x08, "read"))).isInstanceOf(IncomingMessage.class);
    }

    private static DeliverSm deliver(int esmClass, String text) throws Exception {
        return deliver(esmClass, 0, HexFormat.of().formatHex(text.getBytes(ISO_8859_1)));
    }

    private static DeliverSm deliver(int esmClass, int dataCoding, String hex) throws Exception {
        DeliverSm pdu = new DeliverSm();
        pdu.setSourceAddress(new Address((byte) 1, (byte) 1, "49171"));
        pdu.setDestAddress(new Address((byte) 3, (byte) 0, "12345"));
        pdu.setEsmClass((byte) esmClass);
        pdu.setDataCoding((byte) dataCoding);
        pdu.setShortMessage(HexFormat.of().parseHex(hex));
        return pdu;
    }

    private static Delivery read(BaseSm<?> pdu) {
        return DeliveryReader.read("operator", pdu, DefaultAlphabet.GSM7, NOW);
    }

    private static IncomingMessage message(BaseSm<?> pdu) {
        return (IncomingMessage) read(pdu);
    }

    private static DeliveryReceipt receipt(BaseSm<?> pdu) {
        return (DeliveryReceipt) read(pdu);
    }
}
