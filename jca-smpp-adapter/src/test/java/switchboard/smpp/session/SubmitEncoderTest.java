package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import io.netty.buffer.ByteBufUtil;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindSettingsBuilder;
import switchboard.smpp.Body;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.ReceiptRequest;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitDefaults;
import switchboard.smpp.SubmitOptions;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.Encoding;
import switchboard.smpp.text.Ports;
import switchboard.smpp.text.TextRules;

class SubmitEncoderTest {

    @Test
    void a_text_becomes_the_octets_of_the_specification() throws Exception {
        SubmitSm pdu =
                encode(ShortMessage.text("ACME", "+491701234567", "Hi @")).get(0);
        pdu.setSequenceNumber(1);
        assertThat(ByteBufUtil.hexDump(new DefaultPduTranscoder(new DefaultPduTranscoderContext()).encode(pdu)))
                .isEqualTo("00000035" + "00000004" + "00000000" + "00000001"
                        + "00" + "0500" + "41434d4500" + "0101" + "34393137303132333435363700"
                        + "000000" + "00" + "00" + "00000000" + "04" + "48692000");
    }

    @Test
    void receipt_validity_and_priority_are_asked_for() throws Exception {
        SubmitSm pdu = encode(new ShortMessage("1", "2", new Body.Text("x"), true, Duration.ofHours(26), 3))
                .get(0);
        assertThat(pdu.getRegisteredDelivery()).isEqualTo((byte) 1);
        assertThat(pdu.getValidityPeriod()).isEqualTo("000001020000000R");
        assertThat(pdu.getPriority()).isEqualTo((byte) 3);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, 000000000001000R",
        "PT90S, 000000000130000R",
        "P2DT3H4M5S, 000002030405000R",
        "P500D, 000099235959000R"
    })
    void a_validity_is_relative(Duration validity, String sent) throws Exception {
        assertThat(encode(new ShortMessage("1", "2", new Body.Text("x"), false, validity, 0))
                        .get(0)
                        .getValidityPeriod())
                .isEqualTo(sent);
    }

    @Test
    void a_long_text_has_a_header_in_each_part_and_the_flag_that_says_so() throws Exception {
        List<SubmitSm> pdus = encode(ShortMessage.text("1", "2", "x".repeat(161)));
        assertThat(pdus).hasSize(2).allMatch(pdu -> pdu.getEsmClass() == 0x40);
        assertThat(pdus.get(1).getShortMessage()).startsWith(5, 0, 3, 9, 2, 2, 'x');
    }

    private static List<SubmitSm> encode(Concatenation method, String text) throws Exception {
        return encoder(settings().texts(TextRules.DEFAULT.with(method))).encode(ShortMessage.text("1", "2", text));
    }

    @Test
    void parts_may_be_told_by_a_wide_reference() throws Exception {
        assertThat(encode(Concatenation.UDH_16, "x".repeat(161)).get(1).getShortMessage())
                .startsWith(6, 8, 4, 0, 9, 2, 2, 'x');
    }

    @Test
    void parts_may_be_told_by_tlvs() throws Exception {
        List<SubmitSm> pdus = encode(Concatenation.SAR, "x".repeat(161));
        assertThat(pdus).hasSize(2).allMatch(pdu -> pdu.getEsmClass() == 0);
        assertThat(tlv(pdus.get(1), 0x020c)).containsExactly(0, 9);
        assertThat(tlv(pdus.get(1), 0x020e)).containsExactly(2);
        assertThat(tlv(pdus.get(1), 0x020f)).containsExactly(2);
        assertThat(pdus.get(1).getShortMessage()).hasSize(8).startsWith('x');
    }

    @Test
    void a_long_text_may_go_whole_as_payload() throws Exception {
        List<SubmitSm> pdus = encode(Concatenation.PAYLOAD, "x".repeat(161));
        assertThat(pdus).hasSize(1);
        assertThat(pdus.get(0).getShortMessageLength()).isZero();
        assertThat(tlv(pdus.get(0), 0x0424)).hasSize(161).startsWith('x');
    }

    @Test
    void a_short_text_needs_no_payload() throws Exception {
        assertThat(encode(Concatenation.PAYLOAD, "x").get(0).getShortMessage()).containsExactly('x');
    }

    @Test
    void a_text_has_its_class_in_either_alphabet() throws Exception {
        SubmitOptions forSim = new SubmitOptions(null, null, null, null, null, 2, null, List.of());
        assertThat(encode(ShortMessage.text("1", "2", "x").withOptions(forSim))
                        .get(0)
                        .getDataCoding())
                .isEqualTo((byte) 0x12);
        assertThat(encode(ShortMessage.text("1", "2", "я").withOptions(forSim))
                        .get(0)
                        .getDataCoding())
                .isEqualTo((byte) 0x1a);
    }

    @Test
    void a_text_between_ports_says_them_in_its_header() throws Exception {
        SubmitOptions between = new SubmitOptions(null, null, null, null, null, null, new Ports(5514, 9200), List.of());
        SubmitSm pdu =
                encode(ShortMessage.text("1", "2", "x").withOptions(between)).get(0);
        assertThat(pdu.getEsmClass()).isEqualTo((byte) 0x40);
        assertThat(pdu.getShortMessage()).startsWith(6, 5, 4, 0x15, 0x8a, 0x23, 0xf0, 'x');
    }

    @Test
    void a_text_that_a_fixed_encoding_lacks_is_unsendable() {
        TextRules latin = new TextRules(Concatenation.UDH_8, false, Set.of(), false, false, Encoding.LATIN1);
        assertThatThrownBy(() -> encoder(settings().texts(latin)).encode(ShortMessage.text("1", "2", "я")))
                .isInstanceOf(UnsendableException.class)
                .hasMessageContaining("LATIN1");
    }

    @Test
    void two_long_texts_have_two_references() throws Exception {
        SubmitEncoder encoder = encoder(settings());
        ShortMessage message = ShortMessage.text("1", "2", "x".repeat(161));
        assertThat(encoder.encode(message).get(0).getShortMessage()[3]).isEqualTo((byte) 9);
        assertThat(encoder.encode(message).get(0).getShortMessage()[3]).isEqualTo((byte) 10);
    }

    @Test
    void what_gsm_lacks_goes_as_ucs2() throws Exception {
        SubmitSm pdu = encode(ShortMessage.text("1", "2", "я")).get(0);
        assertThat(pdu.getDataCoding()).isEqualTo((byte) 8);
        assertThat(pdu.getShortMessage()).containsExactly(0x04, 0x4f);
    }

    @Test
    void octets_go_as_they_are() throws Exception {
        Body body = new Body.Octets(new byte[] {1, 2}, new byte[] {1, 0}, 0xf5);
        SubmitSm pdu = encode(new ShortMessage("1", "2", body, false, null, 0)).get(0);
        assertThat(pdu.getShortMessage()).containsExactly(1, 0, 1, 2);
        assertThat(pdu.getDataCoding()).isEqualTo((byte) 0xf5);
        assertThat(pdu.getEsmClass()).isEqualTo((byte) 0x40);
    }

    @Test
    void types_of_address_can_be_fixed() throws Exception {
        SubmitEncoder encoder = encoder(settings().sourceType(new TypeOfAddress(2, 8)));
        SubmitSm pdu =
                encoder.encode(ShortMessage.text("12345", "491701234567", "x")).get(0);
        assertThat(pdu.getSourceAddress().getTon()).isEqualTo((byte) 2);
        assertThat(pdu.getSourceAddress().getNpi()).isEqualTo((byte) 8);
        assertThat(pdu.getDestAddress().getTon()).isEqualTo((byte) 1);
    }

    @Test
    void what_the_connector_says_of_every_message_is_sent() throws Exception {
        SubmitDefaults defaults = new SubmitDefaults(
                "VMA",
                0x40,
                0x01,
                Duration.ofHours(1),
                ReceiptRequest.ALWAYS,
                List.of(new OptionalParameter(0x1403, "0005")));
        SubmitSm pdu = encoder(settings().sourceOverride("Shop").submit(defaults))
                .encode(ShortMessage.text("12345", "491701234567", "x"))
                .get(0);
        assertThat(pdu.getServiceType()).isEqualTo("VMA");
        assertThat(pdu.getProtocolId()).isEqualTo((byte) 0x40);
        assertThat(pdu.getDataCoding()).isEqualTo((byte) 0x01);
        assertThat(pdu.getValidityPeriod()).isEqualTo("000000010000000R");
        assertThat(pdu.getRegisteredDelivery()).isEqualTo((byte) 1);
        assertThat(pdu.getSourceAddress().getAddress()).isEqualTo("Shop");
        assertThat(tlv(pdu, 0x1403)).containsExactly(0, 5);
    }

    @Test
    void what_a_message_says_goes_before_what_the_connector_says() throws Exception {
        SubmitDefaults defaults = new SubmitDefaults(
                "VMA",
                0x40,
                0x01,
                Duration.ofHours(1),
                ReceiptRequest.ALWAYS,
                List.of(new OptionalParameter(0x1403, "0005"), new OptionalParameter(0x1404, "06")));
        SubmitOptions said =
                new SubmitOptions("", 0, 0xf0, 0x03, 0x12, null, null, List.of(new OptionalParameter(0x1403, "ff")));
        SubmitSm pdu = encoder(settings().submit(defaults))
                .encode(new ShortMessage("1", "2", new Body.Text("x"), true, Duration.ofSeconds(5), 0, said))
                .get(0);
        assertThat(pdu.getServiceType()).isEmpty();
        assertThat(pdu.getProtocolId()).isZero();
        assertThat(pdu.getDataCoding()).isEqualTo((byte) 0xf0);
        assertThat(pdu.getEsmClass()).isEqualTo((byte) 0x03);
        assertThat(pdu.getValidityPeriod()).isEqualTo("000000000005000R");
        assertThat(pdu.getRegisteredDelivery()).isEqualTo((byte) 0x12);
        assertThat(tlv(pdu, 0x1403)).containsExactly(0xff);
        assertThat(tlv(pdu, 0x1404)).containsExactly(6);
    }

    @Test
    void a_text_in_another_alphabet_keeps_its_number() throws Exception {
        ShortMessage message = ShortMessage.text("1", "2", "я")
                .withOptions(new SubmitOptions(null, null, 0xf0, null, null, null, null, List.of()));
        assertThat(encode(message).get(0).getDataCoding()).isEqualTo((byte) 8);
    }

    @Test
    void the_flag_of_a_header_is_added_to_what_a_message_says() throws Exception {
        ShortMessage message = ShortMessage.text("1", "2", "x".repeat(161))
                .withOptions(new SubmitOptions(null, null, null, 0x03, null, null, null, List.of()));
        assertThat(encode(message)).allMatch(pdu -> pdu.getEsmClass() == 0x43);
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, true, 0",
        "NEVER, false, 0",
        "ON_REQUEST, true, 1",
        "ON_REQUEST, false, 0",
        "FAILURE_ON_REQUEST, true, 2",
        "FAILURE_ON_REQUEST, false, 0",
        "ALWAYS, false, 1"
    })
    void receipts_are_asked_for_as_the_connector_says(ReceiptRequest when, boolean wanted, int octet) throws Exception {
        SubmitEncoder encoder = encoder(settings().submit(new SubmitDefaults("", 0, 0, null, when, List.of())));
        SubmitSm pdu = encoder.encode(new ShortMessage("1", "2", new Body.Text("x"), wanted, null, 0))
                .get(0);
        assertThat(pdu.getRegisteredDelivery()).isEqualTo((byte) octet);
    }

    @Test
    void an_address_too_long_is_named_without_showing_it() {
        assertThatThrownBy(() -> encode(ShortMessage.text("1", "123456789012345678901", "x")))
                .hasMessage("destination has 21 characters, at most 20 can be sent");
    }

    private static byte[] tlv(SubmitSm pdu, int tag) {
        return pdu.getOptionalParameter((short) tag).getValue();
    }

    private static List<SubmitSm> encode(ShortMessage message) throws Exception {
        return encoder(settings()).encode(message);
    }

    private static SubmitEncoder encoder(BindSettingsBuilder settings) {
        return new SubmitEncoder(settings.build(), new AtomicInteger(9));
    }

    private static BindSettingsBuilder settings() {
        return BindSettings.to("smsc", 2775, "me", "secret");
    }
}
