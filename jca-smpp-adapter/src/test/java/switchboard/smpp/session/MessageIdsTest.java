package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.smpp.Delivery.DeliveryReceipt;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.MessageIdFormat;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.SentMessage;
import switchboard.smpp.SubmitResult.Accepted;
import switchboard.smpp.SubmitResult.Rejected;
import switchboard.smpp.pdu.ReplaceSm;

class MessageIdsTest extends SmscTest {

    private static final String RECEIPT =
            "id:%s sub:001 dlvrd:001 submit date:2311142210 done date:2311142213 stat:DELIVRD err:000 text:";

    @Test
    void an_smsc_that_answers_in_hex_and_reports_in_decimal_says_one_id() throws Exception {
        smsc.answerSubmits(submit -> taken(submit, "00C0FFEE"));
        var settings = settings().ids(MessageIdFormat.HEX, MessageIdFormat.DECIMAL);
        openBound(settings);
        assertThat(results("a")).containsExactly(accepted("00C0FFEE"));
        assertThat(settings.build().ids().ofAnswer("00C0FFEE")).isEqualTo("c0ffee");
        smsc.deliver(9, "491701234567", RECEIPT.formatted("0012648430"));
        assertThat(receipt().messageId()).isEqualTo("c0ffee");
    }

    @Test
    void without_a_form_ids_are_what_they_are() throws Exception {
        smsc.answerSubmits(submit -> taken(submit, "00C0FFEE"));
        openBound(settings());
        assertThat(results("a")).containsExactly(accepted("00C0FFEE"));
        smsc.deliver(9, "491701234567", RECEIPT.formatted("00C0FFEE"));
        assertThat(receipt().messageId()).isEqualTo("00C0FFEE");
    }

    @Test
    void an_smsc_is_asked_by_the_id_that_it_wrote() {
        smsc.answerSubmits(submit -> taken(submit, "00C0FFEE"));
        openBound(settings().ids(MessageIdFormat.HEX, MessageIdFormat.DECIMAL));
        SentMessage sent =
                new SentMessage(((Accepted) results("a").get(0)).messageIds().get(0), "12345", "491701234567");
        lines.query(LINE, sent).toCompletableFuture().join();
        lines.cancel(LINE, sent).toCompletableFuture().join();
        lines.replace(LINE, sent, "new", false).toCompletableFuture().join();
        assertThat(smsc.received(QuerySm.class).get(0).getMessageId()).isEqualTo("00C0FFEE");
        assertThat(smsc.received(CancelSm.class).get(0).getMessageId()).isEqualTo("00C0FFEE");
        assertThat(smsc.received(ReplaceSm.class).get(0).getMessageId()).isEqualTo("00C0FFEE");
    }

    @Test
    void the_optional_parameters_of_answers_are_given_back() {
        smsc.answerSubmits(submit -> {
            PduResponse response = taken(submit, "id");
            response.addOptionalParameter(new Tlv((short) 0x1403, new byte[] {0, 5}));
            return response;
        });
        openBound(settings());
        assertThat(results("a"))
                .containsExactly(new Accepted(List.of("id"), List.of(new OptionalParameter(0x1403, "0005"))));
    }

    @Test
    void the_optional_parameters_of_refusals_are_given_back() {
        smsc.answerSubmits(submit -> {
            PduResponse response = FakeSmsc.refuse(submit, 0x0b);
            response.addOptionalParameter(new Tlv((short) 0x1403, new byte[] {0, 5}));
            return response;
        });
        openBound(settings());
        assertThat(results("a"))
                .containsExactly(new Rejected(
                        0x0b, "ESME_RINVDSTADR", 1, List.of(), List.of(new OptionalParameter(0x1403, "0005"))));
    }

    @Test
    void the_optional_parameters_of_incoming_messages_are_given_but_the_text() throws Exception {
        openBound(settings());
        DeliverSm pdu = new DeliverSm();
        pdu.setSequenceNumber(9);
        pdu.setSourceAddress(new Address((byte) 1, (byte) 1, "491701234567"));
        pdu.setDestAddress(new Address((byte) 3, (byte) 0, "12345"));
        pdu.addOptionalParameter(new Tlv((short) 0x0424, new byte[] {'H', 'i'}));
        pdu.addOptionalParameter(new Tlv((short) 0x1403, new byte[] {7}));
        pdu.addOptionalParameter(new Tlv((short) 0x1404, new byte[256]));
        smsc.send(pdu);
        until(() -> !arrivals.isEmpty());
        assertThat(((IncomingMessage) arrivals.get(0).delivery()).parameters())
                .containsExactly(new OptionalParameter(0x1403, "07"));
    }

    private DeliveryReceipt receipt() {
        until(() -> !arrivals.isEmpty());
        return (DeliveryReceipt) arrivals.get(0).delivery();
    }

    private static PduResponse taken(SubmitSm submit, String id) {
        SubmitSmResp response = submit.createResponse();
        response.setMessageId(id);
        return response;
    }
}
