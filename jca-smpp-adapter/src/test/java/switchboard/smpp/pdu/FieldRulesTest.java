package switchboard.smpp.pdu;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRulesTest {

    private static final String TWENTY = "1".repeat(20);

    private final SubmitSm submit = new SubmitSm();

    FieldRulesTest() {
        submit.setDestAddress(number(TWENTY));
    }

    @Test
    void what_is_within_all_limits_is_taken() {
        submit.setServiceType("CMT12");
        submit.setSourceAddress(number(TWENTY));
        submit.setValidityPeriod("000001000000000R");
        assertThat(FieldRules.check(submit)).isZero();
    }

    @Test
    void each_field_has_a_status_of_its_own() {
        submit.setServiceType("CMT123");
        assertThat(FieldRules.check(submit)).isEqualTo(0x15);
        submit.setServiceType("");
        submit.setSourceAddress(number(TWENTY + "1"));
        assertThat(FieldRules.check(submit)).isEqualTo(0x0a);
        submit.setSourceAddress(number(""));
        submit.setScheduleDeliveryTime("soon");
        assertThat(FieldRules.check(submit)).isEqualTo(0x61);
        submit.setScheduleDeliveryTime("");
        submit.setValidityPeriod("later");
        assertThat(FieldRules.check(submit)).isEqualTo(0x62);
    }

    @ParameterizedTest
    @CsvSource({"''", "111111111111111111111"})
    void a_message_goes_to_an_address(String destination) {
        submit.setDestAddress(number(destination));
        assertThat(FieldRules.check(submit)).isEqualTo(0x0b);
    }

    @Test
    void each_address_of_many_is_checked() {
        SubmitMulti multi = new SubmitMulti();
        multi.setDestinations(List.of(new Destination.DistributionList("all"), new Destination.Sme(number(""))));
        assertThat(FieldRules.check(multi)).isEqualTo(0x0b);
        multi.setDestinations(List.of(new Destination.DistributionList("all"), new Destination.Sme(number("49"))));
        assertThat(FieldRules.check(multi)).isZero();
    }

    @Test
    void data_sm_has_longer_addresses() {
        DataSm data = new DataSm();
        data.setDestAddress(number("1".repeat(64)));
        assertThat(FieldRules.check(data)).isZero();
        data.setDestAddress(number("1".repeat(65)));
        assertThat(FieldRules.check(data)).isEqualTo(0x0b);
    }

    @ParameterizedTest
    @CsvSource({
        "64, 0, 0500030702014869, 0",
        "64, 0, 09000307, 67",
        "0, 8, 0411, 0",
        "0, 8, 041104, 1",
        "0, 0x19, 041104, 1",
        "0, 0x48, 041104, 1",
        "0, 0xe0, 041104, 1",
        "0, 0x28, 041104, 0",
        "0, 0x11, 041104, 0",
        "64, 8, 0500030702010411, 0"
    })
    void headers_and_characters_are_whole(int esmClass, String dataCoding, String hex, int status) throws Exception {
        submit.setEsmClass((byte) esmClass);
        submit.setDataCoding(Integer.decode(dataCoding).byteValue());
        submit.setShortMessage(HexFormat.of().parseHex(hex));
        assertThat(FieldRules.check(submit)).isEqualTo(status);
    }

    @Test
    void segment_numbers_have_their_length() {
        submit.addOptionalParameter(new Tlv((short) 0x020c, new byte[1]));
        assertThat(FieldRules.check(submit)).isEqualTo(0xc2);
    }

    @Test
    void a_bind_names_a_system_in_ascii() {
        BindTransceiver bind = new BindTransceiver();
        bind.setSystemId("sixteen octets!!");
        assertThat(FieldRules.check(bind)).isEqualTo(0x0f);
        bind.setSystemId("sh\u00f6p");
        assertThat(FieldRules.check(bind)).isEqualTo(0x0f);
        bind.setSystemId("shop");
        bind.setPassword("longer than eight octets");
        assertThat(FieldRules.check(bind)).isZero();
        bind.setSystemType("thirteen octs");
        assertThat(FieldRules.check(bind)).isEqualTo(0x53);
    }

    @Test
    void a_message_id_has_64_octets_at_most() {
        String tooLong = "7".repeat(65);
        QuerySm query = new QuerySm();
        query.setMessageId(tooLong);
        CancelSm cancel = new CancelSm();
        cancel.setMessageId(tooLong);
        ReplaceSm replace = new ReplaceSm();
        replace.setMessageId(tooLong);
        assertThat(List.of(FieldRules.check(query), FieldRules.check(cancel), FieldRules.check(replace)))
                .containsOnly(0x0c);
    }

    private static Address number(String number) {
        return new Address((byte) 1, (byte) 1, number);
    }
}
