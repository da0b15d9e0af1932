package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import io.netty.buffer.ByteBufUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.AddressRange;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.Identity;
import switchboard.smpp.InterfaceVersion;
import switchboard.smpp.SentMessage;
import switchboard.smpp.TypeOfAddress;

class RequestOctetsTest {

    private static final BindSettings SETTINGS =
            BindSettings.to("smsc", 2775, "me", "secret").build();
    private static final SentMessage MESSAGE = new SentMessage("7a1", "12345", "+491701234567");

    /** The identity of the specification's own example (SMPP 3.4 §3.2), which leaves the version at 0. */
    @ParameterizedTest
    @CsvSource({"RECEIVER, V3_3, 00000001, 33", "TRANSMITTER, V3_4, 00000002, 34", "TRANSCEIVER, V5_0, 00000009, 50"})
    void a_bind_names_everything_of_its_identity(BindType role, InterfaceVersion version, String id, String octet)
            throws Exception {
        AddressRange range = new AddressRange(new TypeOfAddress(1, 1), "");
        Identity identity = new Identity("SMPP3TEST", "secret08", "SUBMIT1", BindType.SPLIT, version, range);
        assertThat(octets(BindRequests.of(identity, role)))
                .isEqualTo("0000002f" + id + "00000000" + "00000001" + "534d5050335445535400" + "736563726574303800"
                        + "5355424d49543100" + octet + "0101" + "00");
    }

    @Test
    void a_query_is_the_id_and_the_source() throws Exception {
        assertThat(octets(Operations.query(MESSAGE, SETTINGS)))
                .isEqualTo("0000001c" + "00000003" + "00000000" + "00000001" + "37613100" + "0300" + "313233343500");
    }

    @Test
    void a_cancel_is_the_id_and_both_addresses() throws Exception {
        assertThat(octets(Operations.cancel(MESSAGE, SETTINGS)))
                .isEqualTo("0000002c" + "00000008" + "00000000" + "00000001" + "00" + "37613100" + "0300"
                        + "313233343500" + "0101" + "34393137303132333435363700");
    }

    private static String octets(Pdu pdu) throws Exception {
        pdu.setSequenceNumber(1);
        return ByteBufUtil.hexDump(new DefaultPduTranscoder(new DefaultPduTranscoderContext()).encode(pdu));
    }
}
