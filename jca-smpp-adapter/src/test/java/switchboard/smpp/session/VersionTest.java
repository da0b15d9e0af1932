package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.tlv.Tlv;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.AddressRange;
import switchboard.smpp.InterfaceVersion;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.ReceiptRequest;
import switchboard.smpp.SubmitDefaults;
import switchboard.smpp.SubmitResult.Unsendable;
import switchboard.smpp.TypeOfAddress;

class VersionTest extends SmscTest {

    @ParameterizedTest
    @CsvSource({"V3_3, 0x33", "V3_4, 0x34", "V5_0, 0x50"})
    void a_bind_tells_its_version(InterfaceVersion version, String octet) {
        openBound(settings().version(version));
        assertThat(bind().getInterfaceVersion()).isEqualTo(Integer.decode(octet).byteValue());
    }

    @Test
    void a_bind_tells_its_address_range() {
        openBound(settings().addressRange(new AddressRange(new TypeOfAddress(1, 8), "^4917")));
        assertThat(bind().getAddressRange().getTon()).isEqualTo((byte) 1);
        assertThat(bind().getAddressRange().getNpi()).isEqualTo((byte) 8);
        assertThat(bind().getAddressRange().getAddress()).isEqualTo("^4917");
    }

    @Test
    void a_tlv_goes_to_an_smsc_that_tells_no_version() {
        openBound(settings().submit(withTlv()));
        assertThat(results("a")).containsExactly(accepted("a"));
        assertThat(smsc.received(SubmitSm.class)
                        .get(0)
                        .getOptionalParameter((short) 0x1403)
                        .getValue())
                .containsExactly(0, 5);
    }

    @ParameterizedTest
    @CsvSource({"0x34", "0x50"})
    void a_tlv_goes_to_an_smsc_that_knows_them(String version) {
        tellVersion(Integer.decode(version));
        openBound(settings().submit(withTlv()));
        assertThat(results("a")).containsExactly(accepted("a"));
    }

    @ParameterizedTest
    @CsvSource({"0x00", "0x33"})
    void no_tlv_goes_to_an_smsc_that_knows_none(String version) {
        tellVersion(Integer.decode(version));
        openBound(settings().submit(withTlv()));
        assertThat(results("a"))
                .containsExactly(new Unsendable("the SMSC speaks SMPP 3.3, which has no optional parameters"));
        assertThat(smsc.received(SubmitSm.class)).isEmpty();
    }

    private void tellVersion(int version) {
        smsc.answer(request -> {
            PduResponse response = FakeSmsc.take(request);
            if (request instanceof BaseBind) {
                response.addOptionalParameter(new Tlv((short) 0x0210, new byte[] {(byte) version}));
            }
            return response;
        });
    }

    private BindTransceiver bind() {
        return smsc.received(BindTransceiver.class).get(0);
    }

    private static SubmitDefaults withTlv() {
        return new SubmitDefaults("", 0, 0, null, ReceiptRequest.NEVER, List.of(new OptionalParameter(0x1403, "0005")));
    }
}
