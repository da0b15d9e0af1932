package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.smpp.Body;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitDefaults;
import switchboard.smpp.SubmitOptions;
import switchboard.smpp.SubmitResult.Accepted;
import switchboard.smpp.SubmitResult.Rejected;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.TextRules;

/** Our client submits to jSMPP. */
class SubmitToSmscTest extends SmscContract {

    private static final String LONG = "0123456789".repeat(40);
    private static final String LONG_UNICODE = "Żółć ".repeat(40);

    @Test
    void every_field_arrives() {
        openBound(settings());
        ShortMessage message =
                new ShortMessage("MyBank", "+491701234567", new Body.Text("hello"), true, Duration.ofHours(1), 2);
        results(message.withOptions(new SubmitOptions("CMT", 0x41, null, null, null, null, null, List.of())));
        SubmitSm pdu = smsc.inbox.submits.get(0);
        assertThat(List.of(pdu.getServiceType(), pdu.getSourceAddr(), pdu.getDestAddress()))
                .containsExactly("CMT", "MyBank", "491701234567");
        assertThat(new byte[] {pdu.getSourceAddrTon(), pdu.getSourceAddrNpi()}).containsExactly(5, 0);
        assertThat(new byte[] {pdu.getDestAddrTon(), pdu.getDestAddrNpi()}).containsExactly(1, 1);
        assertThat(pdu.getValidityPeriod()).isEqualTo("000000010000000R");
        assertThat(new byte[] {pdu.getProtocolId(), pdu.getPriorityFlag(), pdu.getRegisteredDelivery()})
                .containsExactly(0x41, 2, 1);
        assertThat(pdu.getShortMessage()).isEqualTo("hello".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void each_message_gets_its_own_id_whatever_the_order_of_the_answers() {
        openBound(settings().window(10));
        String[] texts = IntStream.range(0, 200).mapToObj(Integer::toString).toArray(String[]::new);
        assertThat(results(texts))
                .containsExactlyElementsOf(List.of(texts).stream()
                        .map(text -> new Accepted(List.of(text)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_long_text_is_whole_again(Concatenation method) {
        openBound(settings().texts(TextRules.DEFAULT.with(method)));
        assertThat(results(LONG)).hasOnlyElementsOfType(Accepted.class);
        assertThat(smsc.inbox.submits).hasSize(method == Concatenation.PAYLOAD ? 1 : 3);
        assertThat(new String(Received.joined(smsc.inbox.submits), StandardCharsets.US_ASCII))
                .isEqualTo(LONG);
    }

    @ParameterizedTest
    @EnumSource
    void a_long_text_in_ucs_2_is_whole_again(Concatenation method) {
        openBound(settings().texts(TextRules.DEFAULT.with(method)));
        results(LONG_UNICODE);
        assertThat(smsc.inbox.submits).allMatch(pdu -> pdu.getDataCoding() == 8);
        assertThat(new String(Received.joined(smsc.inbox.submits), StandardCharsets.UTF_16BE))
                .isEqualTo(LONG_UNICODE);
    }

    @Test
    void octets_with_a_header_arrive_as_they_are() {
        openBound(settings());
        byte[] header = {6, 5, 4, 0x0b, (byte) 0x84, 0x23, (byte) 0xf0};
        results(new ShortMessage("1", "2", new Body.Octets(new byte[] {0, -1}, header, 4), false, null, 0));
        SubmitSm pdu = smsc.inbox.submits.get(0);
        assertThat(Received.header(pdu)).isEqualTo(header);
        assertThat(Received.data(pdu)).containsExactly(0, -1);
        assertThat(pdu.getDataCoding()).isEqualTo((byte) 4);
    }

    @Test
    void tlvs_go_with_a_submit_and_come_with_its_answer() {
        smsc.inbox.answered =
                new OptionalParameter[] {new OptionalParameter.OctetString((short) 0x1402, new byte[] {7, 8})};
        openBound(settings().submit(withTlv(0x1401, "0102")));
        assertThat(results("a"))
                .containsExactly(
                        new Accepted(List.of("a"), List.of(new switchboard.smpp.OptionalParameter(0x1402, "0708"))));
        OptionalParameter.OctetString sent =
                (OptionalParameter.OctetString) smsc.inbox.submits.get(0).getOptionalParameter((short) 0x1401);
        assertThat(sent.getValue()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "0x01,  ESME_RINVMSGLEN",
        "0x08,  ESME_RSYSERR",
        "0x0A,  ESME_RINVSRCADR",
        "0x0B,  ESME_RINVDSTADR",
        "0x45,  ESME_RSUBMITFAIL",
        "0x61,  ESME_RINVSCHED",
        "0xC4,  ESME_RINVOPTPARAMVAL",
        "0x401, 0x00000401",
    })
    void a_refusal_is_told_and_harms_no_other_message(String status, String name) {
        smsc.inbox.refuse(Integer.decode(status));
        openBound(settings().window(1));
        assertThat(results("a", "b"))
                .containsExactly(new Rejected(Integer.decode(status), name, 1, List.of()), new Accepted(List.of("b")));
    }

    @Test
    void a_throttling_smsc_is_sent_to_slower_until_it_takes_all() {
        smsc.inbox.refuse(0x58, 0x14, 0x58);
        openBound(settings().throttling(Duration.ofMillis(10), Duration.ofSeconds(60), Duration.ofSeconds(60)));
        assertThat(results("a", "b")).containsExactly(new Accepted(List.of("a")), new Accepted(List.of("b")));
        assertThat(smsc.inbox.submits).hasSize(5);
    }

    private static SubmitDefaults withTlv(int tag, String hex) {
        SubmitDefaults usual = SubmitDefaults.DEFAULT;
        return new SubmitDefaults(
                usual.serviceType(),
                usual.protocolId(),
                usual.dataCoding(),
                usual.validity(),
                usual.receipts(),
                List.of(new switchboard.smpp.OptionalParameter(tag, hex)));
    }
}
