package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.LongSMS;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.session.SubmitSmResult;
import org.junit.jupiter.api.Test;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.server.PendingRequest;
import switchboard.smpp.text.Segment;
import switchboard.smpp.text.UserDataHeader;

/** jSMPP submits more than one short message holds. */
class LongMessageOfEsmeTest extends RequestContract {

    private static final int HEADER = 0x40;
    private static final byte[] LONG = "0123456789".repeat(40).getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_long_message_that_jsmpp_has_split_is_whole_again() throws Exception {
        JsmppEsme esme = jsmpp(BindType.BIND_TX);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[][] parts = LongSMS.splitMessage8Bit(LONG);
        for (int i = 0; i < parts.length; i++) {
            EsmeMessage part = submitted(esme, HEADER, parts[i]);
            Segment place = UserDataHeader.parse(part.udh()).segment().orElseThrow();
            assertThat(List.of(place.total(), place.sequence())).containsExactly(parts.length, i + 1);
            whole.writeBytes(part.data());
        }
        assertThat(whole.toByteArray()).isEqualTo(LONG);
    }

    @Test
    void a_header_with_a_16_bit_reference_is_taken_off() throws Exception {
        EsmeMessage part = submitted(jsmpp(BindType.BIND_TX), HEADER, new byte[] {6, 8, 4, 1, 2, 2, 1, 'h', 'i'});
        assertThat(UserDataHeader.parse(part.udh()).segment()).contains(new Segment(0x0102, 2, 1));
        assertThat(part.data()).containsExactly('h', 'i');
    }

    @Test
    void the_place_of_a_part_comes_by_tlvs() throws Exception {
        EsmeMessage part = submitted(
                jsmpp(BindType.BIND_TX),
                0,
                HELLO,
                OptionalParameters.newSarMsgRefNum(9),
                OptionalParameters.newSarTotalSegments(2),
                OptionalParameters.newSarSegmentSeqnum(1));
        assertThat(part.parameters())
                .containsExactly(
                        switchboard.smpp.OptionalParameter.of(0x020c, new byte[] {0, 9}),
                        switchboard.smpp.OptionalParameter.of(0x020e, new byte[] {2}),
                        switchboard.smpp.OptionalParameter.of(0x020f, new byte[] {1}));
    }

    @Test
    void a_long_message_arrives_whole_as_message_payload() throws Exception {
        EsmeMessage message =
                submitted(jsmpp(BindType.BIND_TX), 0, new byte[0], new OptionalParameter.Message_payload(LONG));
        assertThat(message.data()).isEqualTo(LONG);
        assertThat(message.parameters()).isEmpty();
    }

    /** What arrives of a message, which is taken. */
    private EsmeMessage submitted(JsmppEsme esme, int esmClass, byte[] shortMessage, OptionalParameter... tlvs)
            throws Exception {
        CompletableFuture<SubmitSmResult> submit = esme.submit(esmClass, 0, shortMessage, tlvs);
        PendingRequest request = next();
        request.answer(new EsmeAnswer.Taken("1"));
        submit.join();
        return ((EsmeRequest.Submit) request.request()).message();
    }
}
