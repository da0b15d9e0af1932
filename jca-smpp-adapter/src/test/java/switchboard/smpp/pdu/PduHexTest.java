package switchboard.smpp.pdu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.cloudhopper.smpp.pdu.Pdu;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every PDU of SMPP 3.4 §4 as its tables have it, octet by octet, read and written. */
class PduHexTest {

    private static final String BIND = "7873746f7265 00 7365637265743038 00 535542 00 34 01 01 3439 00";
    private static final String SOURCE = "05 00 53686f70 00";
    private static final String DESTINATION = "01 01 3439313731 00";
    private static final String ID = "4a37 00";
    private static final String TIMES = "3236313132303039313230303030342b 00 30303030303130303030303030303052 00";
    private static final String BEHIND_ADDRESSES = "40 7f 02" + TIMES + "11 01 04 05";
    private static final String TEXT = "09 050003070201 486921";
    private static final String PAYLOAD = "0424 0003 486921";

    @ParameterizedTest
    @CsvSource({
        "bind_receiver,         00000001, " + BIND,
        "bind_receiver_resp,    80000001, 736d7363 00 0210 0001 34",
        "bind_transmitter,      00000002, " + BIND,
        "bind_transmitter_resp, 80000002, 736d7363 00 0210 0001 50",
        "bind_transceiver,      00000009, " + BIND,
        "bind_transceiver_resp, 80000009, 736d7363 00",
        "outbind,               0000000b, 736d7363 00 7365637265743038 00",
        "unbind,                00000006, ''",
        "unbind_resp,           80000006, ''",
        "generic_nack,          80000000, ''",
        "submit_sm,             00000004, 434d54 00" + SOURCE + DESTINATION + BEHIND_ADDRESSES + TEXT,
        "submit_sm_resp,        80000004, " + ID,
        "submit_multi,          00000021, 434d54 00" + SOURCE + "02 01" + DESTINATION + "02 74656d70 00"
                + BEHIND_ADDRESSES + TEXT,
        "submit_multi_resp,     80000021, " + ID + "02" + DESTINATION + "0000000b" + DESTINATION + "00000014",
        "deliver_sm,            00000005, 00" + SOURCE + DESTINATION + BEHIND_ADDRESSES + "00" + PAYLOAD,
        "deliver_sm_resp,       80000005, 00",
        "data_sm,               00000103, 434d54 00" + SOURCE + DESTINATION + "04 01 08" + PAYLOAD,
        "data_sm_resp,          80000103, " + ID + "0420 0001 01",
        "query_sm,              00000003, " + ID + SOURCE,
        "query_sm_resp,         80000003, " + ID + "3236313132303039313230303030342b 00 05 22",
        "cancel_sm,             00000008, 434d54 00" + ID + SOURCE + DESTINATION,
        "cancel_sm_resp,        80000008, ''",
        "replace_sm,            00000007, " + ID + SOURCE + TIMES + "01 02 03 486921",
        "replace_sm_resp,       80000007, ''",
        "enquire_link,          00000015, ''",
        "enquire_link_resp,     80000015, ''",
        "alert_notification,    00000102, " + SOURCE + DESTINATION + "0422 0001 00",
    })
    void what_is_read_is_written_again(String name, String commandId, String body) {
        String hex = frame(commandId, "00000000", body);
        Pdu pdu = read(hex);
        assertThat(pdu.getName()).isEqualTo(name);
        assertThat(ByteBufUtil.hexDump(PduWriter.write(pdu))).isEqualTo(hex);
    }

    @Test
    void a_submit_multi_has_addresses_and_lists() {
        SubmitMulti multi = (SubmitMulti) read(frame(
                "00000021",
                "00000000",
                "00" + SOURCE + "02 01" + DESTINATION + "02 74656d70 00" + BEHIND_ADDRESSES + TEXT));
        assertThat(PduFields.body(multi).get("dest_addresses"))
                .isEqualTo(List.of(
                        Map.of("dest_flag", 1, "ton", 1, "npi", 1, "destination_addr", "49171"),
                        Map.of("dest_flag", 2, "dl_name", "temp")));
        assertThat(PduFields.body(multi)).contains(entry("esm_class", 0x40), entry("sm_length", 9));
    }

    @Test
    void a_submit_multi_resp_says_whom_it_did_not_go_to() {
        SubmitMultiResp resp =
                (SubmitMultiResp) read(frame("80000021", "00000000", ID + "01" + DESTINATION + "0000000b"));
        assertThat(resp.getUnsuccesses()).singleElement().satisfies(unsuccess -> {
            assertThat(unsuccess.address().getAddress()).isEqualTo("49171");
            assertThat(unsuccess.status()).isEqualTo(0x0b);
        });
    }

    @Test
    void a_replace_sm_has_times_and_a_text() {
        assertThat(PduFields.body(read(frame("00000007", "00000000", ID + SOURCE + TIMES + "01 02 03 486921"))))
                .contains(
                        entry("message_id", "J7"),
                        entry("source_addr", "Shop"),
                        entry("schedule_delivery_time", "261120091200004+"),
                        entry("validity_period", "000001000000000R"),
                        entry("registered_delivery", 1),
                        entry("sm_default_msg_id", 2),
                        entry("short_message_hex", "486921"));
    }

    @Test
    void an_alert_notification_says_who_can_be_reached_and_whom_it_tells() {
        assertThat(PduFields.body(read(frame("00000102", "00000000", DESTINATION + SOURCE))))
                .contains(entry("source_addr", "49171"), entry("esme_addr", "Shop"));
    }

    @ParameterizedTest
    @CsvSource({"80000001", "80000002", "80000009", "80000004"})
    void a_refused_bind_or_submit_has_no_body(String commandId) {
        Pdu pdu = read(frame(commandId, "0000000d", "736d7363 00"));
        assertThat(ByteBufUtil.hexDump(PduWriter.write(pdu))).isEqualTo(frame(commandId, "0000000d", ""));
    }

    private static Pdu read(String hex) {
        return ((Received.Whole)
                        PduReader.read(Unpooled.wrappedBuffer(HexFormat.of().parseHex(hex))))
                .pdu();
    }

    private static String frame(String commandId, String status, String body) {
        String rest = commandId + status + "00000007" + body.replace(" ", "");
        return "%08x".formatted(4 + rest.length() / 2) + rest;
    }
}
