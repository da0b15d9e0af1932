package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.smpp.text.Ports;
import switchboard.smpp.text.Segment;

class PlaceReaderTest {

    private static final short SOURCE_PORT = 0x20a;
    private static final short DESTINATION_PORT = 0x20b;
    private static final short SAR_MSG_REF_NUM = 0x20c;
    private static final short SAR_TOTAL_SEGMENTS = 0x20e;
    private static final short SAR_SEGMENT_SEQNUM = 0x20f;

    private final DeliverSm pdu = new DeliverSm();

    private static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private void tlv(short tag, String hex) {
        pdu.addOptionalParameter(new Tlv(tag, octets(hex)));
    }

    private void sar(String reference, String total, String sequence) {
        tlv(SAR_MSG_REF_NUM, reference);
        tlv(SAR_TOTAL_SEGMENTS, total);
        tlv(SAR_SEGMENT_SEQNUM, sequence);
    }

    private Segment segment(String udh) {
        return PlaceReader.segment(pdu, octets(udh));
    }

    private Ports ports(String udh) {
        return PlaceReader.ports(pdu, octets(udh));
    }

    /** 3GPP TS 23.040 §9.2.3.24.1, §9.2.3.24.8. */
    @ParameterizedTest
    @CsvSource({
        "0500037f0301, 127, 3, 1",
        "050003ffff02, 255, 255, 2",
        "060804abcd0202, 43981, 2, 2",
        "0b0504c34fc0020003070201, 7, 2, 1"
    })
    void the_header_tells_the_place(String udh, int reference, int total, int sequence) {
        assertThat(segment(udh)).isEqualTo(new Segment(reference, total, sequence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"050003070200", "050003070001", "050003070203", "0400030702", "0608040702", "03240101", "05", ""
            })
    void what_can_not_be_is_a_message_in_one_piece(String udh) {
        assertThat(segment(udh)).isNull();
    }

    @Test
    void one_of_one_is_a_message_in_one_piece() {
        assertThat(segment("050003070101")).isNull();
        sar("0007", "01", "01");
        assertThat(segment("")).isNull();
    }

    @Test
    void parameters_tell_the_place_too() {
        sar("abcd", "03", "02");
        assertThat(segment("")).isEqualTo(new Segment(0xabcd, 3, 2));
    }

    @Test
    void the_header_counts_more_than_the_parameters() {
        sar("abcd", "03", "02");
        assertThat(segment("050003070201")).isEqualTo(new Segment(7, 2, 1));
    }

    @ParameterizedTest
    @CsvSource({"abcd, 03, 00", "abcd, 00, 01", "abcd, 02, 03", "cd, 03, 02", "abcd, 0003, 02", "abcd, 03, ''"})
    void parameters_that_can_not_be_are_left_out(String reference, String total, String sequence) {
        sar(reference, total, sequence);
        assertThat(segment("")).isNull();
    }

    @Test
    void two_of_the_three_parameters_tell_nothing() {
        tlv(SAR_MSG_REF_NUM, "abcd");
        tlv(SAR_TOTAL_SEGMENTS, "03");
        assertThat(segment("")).isNull();
    }

    /** 3GPP TS 23.040 §9.2.3.24.3, §9.2.3.24.4: the destination comes first. */
    @ParameterizedTest
    @CsvSource({"060504158a0000, 5514, 0", "0605040b8423f0, 2948, 9200", "040402f0f1, 240, 241"})
    void the_header_tells_the_ports(String udh, int destination, int source) {
        assertThat(ports(udh)).isEqualTo(new Ports(destination, source));
    }

    @Test
    void parameters_tell_the_ports_too() {
        tlv(DESTINATION_PORT, "0b84");
        tlv(SOURCE_PORT, "23f0");
        assertThat(ports("")).isEqualTo(new Ports(2948, 9200));
    }

    @Test
    void a_destination_alone_is_enough() {
        tlv(DESTINATION_PORT, "0b84");
        assertThat(ports("")).isEqualTo(new Ports(2948, 0));
    }

    @Test
    void a_message_to_nobody_s_port_goes_to_the_user() {
        tlv(SOURCE_PORT, "23f0");
        assertThat(ports("050003070201")).isNull();
    }
}
