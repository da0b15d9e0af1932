package switchboard.smpp.pdu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.tlv.Tlv;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library's own decoder and encoder get wrong, and ours must not. */
class CloudhopperDefectsTest {

    private static final String ENQUIRE_LINK = "00000010 00000015 00000000 00000007";
    private static final String SUBMIT = "00 000000 0000343900 000000 00 00 00000000 00";

    private final EmbeddedChannel channel = new EmbeddedChannel(new FrameDecoder());

    @ParameterizedTest
    @ValueSource(strings = {"00010001", "7fffffff"})
    void a_pdu_of_any_length_was_waited_for(String length) {
        write(length);
        assertThat(received()).isInstanceOf(Received.Unframed.class);
    }

    @Test
    void two_gigabytes_were_buffered_before_any_bind() {
        write("7fffffff 00000009 00000000 00000001");
        ByteBuf more = Unpooled.wrappedBuffer(new byte[100_000]);
        channel.writeInbound(more);
        assertThat(more.refCnt()).isZero();
    }

    @Test
    void an_unknown_request_ended_the_decoding() {
        write("00000010 0000010a 00000000 00000001" + ENQUIRE_LINK);
        assertThat(received()).isInstanceOf(Received.Unknown.class);
        assertThat(whole()).isInstanceOf(EnquireLink.class);
    }

    @Test
    void an_unknown_response_ended_the_decoding() {
        write("00000010 8000010a 00000000 00000001" + ENQUIRE_LINK);
        assertThat(received().refusal()).isEmpty();
        assertThat(whole()).isInstanceOf(EnquireLink.class);
    }

    @Test
    void a_body_that_was_cut_off_threw_what_nobody_caught() {
        write("00000014 00000004 00000000 00000001 00 01 01 00" + ENQUIRE_LINK);
        assertThat(received()).isInstanceOf(Received.Broken.class);
        assertThat(whole()).isInstanceOf(EnquireLink.class);
    }

    @ParameterizedTest
    @CsvSource({"80000004", "80000005", "80000103"})
    void a_message_id_without_nul_lost_the_answer(String commandId) {
        write("00000013" + commandId + "00000000 00000001 414243");
        assertThat(((BaseSmResp) whole()).getMessageId()).isEqualTo("ABC");
    }

    @Test
    void octets_behind_the_body_lost_the_pdu() {
        write("00000025 00000004 00000000 00000001" + SUBMIT + "0000");
        assertThat(whole()).isInstanceOf(SubmitSm.class);
    }

    @Test
    void an_optional_parameter_that_was_cut_off_lost_the_answer_to_a_bind() {
        write("00000018 80000009 00000000 00000001 736d7363 00 0210 00");
        assertThat(whole().getCommandStatus()).isZero();
    }

    @Test
    void optional_parameters_were_taken_without_end() {
        write("0000042b 00000004 00000000 00000001" + SUBMIT + "14000004 00000000".repeat(129));
        assertThat(((Received.Broken) received()).status()).isEqualTo(0xc0);
    }

    @ParameterizedTest
    @CsvSource({"00000021, submit_multi", "00000007, replace_sm", "00000102, alert_notification", "0000000b, outbind"})
    void submit_multi_replace_sm_alert_notification_and_outbind_were_unknown(String commandId, String name) {
        write("00000010" + commandId + "00000000 00000001");
        assertThat(received()).isInstanceOf(Received.Broken.class);
        assertThat(Commands.name(HexFormat.fromHexDigits(commandId))).isEqualTo(name);
    }

    @Test
    void a_pdu_that_was_read_and_changed_could_not_be_written() {
        write("00000023 00000004 00000000 00000001" + SUBMIT);
        Pdu pdu = whole();
        pdu.addOptionalParameter(new Tlv((short) 0x1400, new byte[3]));
        assertThat(PduWriter.write(pdu).getInt(0)).isEqualTo(0x2a);
    }

    @Test
    void the_length_of_a_long_optional_parameter_was_written_modulo_65536() {
        SubmitSm pdu = new SubmitSm();
        pdu.addOptionalParameter(new Tlv((short) 0x0424, new byte[65536]));
        assertThatThrownBy(() -> PduWriter.write(pdu))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("message_payload has 65536 octets, an optional parameter at most 65535");
    }

    @Test
    void a_refused_submit_was_answered_with_a_body() {
        write("00000023 00000004 00000000 00000001" + SUBMIT);
        Pdu refusal = new Received.Broken(whole(), 0x58).refusal().orElseThrow();
        assertThat(PduWriter.write(refusal).readableBytes()).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({"00000002", "0000000b"})
    void passwords_were_written_to_the_log(String commandId) {
        write("0000001f" + commandId + "00000000 00000001 6d65 00 73657372 6574 00 00 34 00 00 00");
        assertThat(received())
                .hasToString("Whole[" + Commands.name(HexFormat.fromHexDigits(commandId)) + ", sequence=1]");
    }

    @Test
    void an_outbind_says_no_password() {
        Outbind outbind = new Outbind();
        outbind.setSystemId("smsc");
        outbind.setPassword("wakeup");
        assertThat(outbind.toString()).contains("smsc").doesNotContain("wakeup");
    }

    @ParameterizedTest
    @CsvSource({
        "0426, more_messages_to_send",
        "0304, number_of_messages",
        "0428, congestion_state",
        "060d, source_network_id"
    })
    void optional_parameters_had_other_names_than_in_the_specification_or_none(String tag, String name) {
        assertThat(Tags.name((short) HexFormat.fromHexDigits(tag))).isEqualTo(name);
    }

    private void write(String hex) {
        channel.writeInbound(Unpooled.wrappedBuffer(HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    private Received received() {
        return channel.readInbound();
    }

    private Pdu whole() {
        return ((Received.Whole) received()).pdu();
    }
}
