package switchboard.smpp.pdu;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames and bodies, right and wrong, as octets (SMPP 3.4 §3.2, §4). */
class PduReaderTest {

    private static final String ENQUIRE_LINK = "00000010 00000015 00000000 00000007";
    private static final String DELIVERY = "00 01 01 3439313731 00 03 00 3132333435 00 000000 00 00 00000000 02 6869";

    private final EmbeddedChannel channel = new EmbeddedChannel(new FrameDecoder());

    @Test
    void pdus_come_out_of_any_slices() {
        for (byte octet : HexFormat.of().parseHex(ENQUIRE_LINK.replace(" ", "").repeat(2))) {
            channel.writeInbound(Unpooled.wrappedBuffer(new byte[] {octet}));
        }
        assertThat(whole()).isInstanceOf(EnquireLink.class);
        assertThat(whole().getSequenceNumber()).isEqualTo(7);
    }

    @Test
    void many_pdus_come_out_of_one_slice() {
        write(ENQUIRE_LINK + ENQUIRE_LINK + ENQUIRE_LINK);
        assertThat(channel.inboundMessages()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "0000000f", "00010001", "7fffffff", "80000000", "ffffffff", "414d5150"})
    void an_impossible_length_ends_the_stream_before_anything_is_kept(String length) {
        write(length);
        write(ENQUIRE_LINK);
        assertThat(channel.inboundMessages()).hasSize(1).first().isInstanceOf(Received.Unframed.class);
    }

    @Test
    void the_longest_pdu_is_of_64_kilo_octets() {
        ByteBuf longest = Unpooled.buffer(65536);
        longest.writeInt(65536).writeInt(0x15).writeInt(0).writeInt(1);
        longest.writeShort(0x1400).writeShort(65516).writeZero(65516);
        channel.writeInbound(longest);
        assertThat(whole()).isInstanceOf(EnquireLink.class);
    }

    @Test
    void an_unknown_command_keeps_its_sequence_number() {
        write("00000010 00000110 00000000 0a342ee7");
        Received.Unknown unknown = channel.readInbound();
        assertThat(unknown).isEqualTo(new Received.Unknown(0x110, 0x0a342ee7));
        assertThat(unknown.refusal()).isPresent();
    }

    @Test
    void a_delivery_is_read() {
        write("0000002d 00000005 00000000 00000001" + DELIVERY);
        DeliverSm delivery = (DeliverSm) whole();
        assertThat(delivery.getSourceAddress().getAddress()).isEqualTo("49171");
        assertThat(delivery.getShortMessage()).containsExactly('h', 'i');
    }

    @Test
    void a_delivery_shorter_than_it_says_is_answered_with_an_error() {
        write("0000002c 00000005 00000000 00000001" + DELIVERY.substring(0, DELIVERY.length() - 2));
        assertThat(broken().status()).isEqualTo(0x01);
    }

    @Test
    void a_delivery_without_a_body_is_answered_with_an_error() {
        write("00000010 00000005 00000000 00000001");
        assertThat(broken().status()).isEqualTo(0x02);
    }

    @Test
    void an_optional_parameter_that_is_cut_off_is_left_out() {
        write("00000033 00000005 00000000 00000001" + DELIVERY + "001e 0041 3132");
        assertThat(whole().getOptionalParameterCount()).isZero();
    }

    @Test
    void octets_too_many_are_ignored() {
        write("00000011 00000015 00000000 00000007 00");
        assertThat(whole()).isInstanceOf(EnquireLink.class);
    }

    @Test
    void an_answer_may_lack_its_body_or_the_nul_behind_it() {
        write("00000010 80000004 00000058 00000001");
        assertThat(whole().getCommandStatus()).isEqualTo(0x58);
        write("00000013 80000004 00000000 00000002 414243");
        assertThat(((SubmitSmResp) whole()).getMessageId()).isEqualTo("ABC");
    }

    private void write(String hex) {
        channel.writeInbound(Unpooled.wrappedBuffer(HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    private Pdu whole() {
        return ((Received.Whole) channel.readInbound()).pdu();
    }

    private Received.Broken broken() {
        return channel.readInbound();
    }
}
