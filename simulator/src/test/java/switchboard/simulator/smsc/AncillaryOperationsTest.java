package switchboard.simulator.smsc;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import com.cloudhopper.smpp.type.Address;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AncillaryOperationsTest {
    private static final int OK = SmppConstants.STATUS_OK;

    private Smsc smsc;
    private Esme esme;

    @BeforeEach
    void start() throws Exception {
        smsc = SmscFixture.start();
        esme = Esme.transceiver(smsc.port(), "gateway");
    }

    @AfterEach
    void stop() throws Exception {
        esme.close();
        smsc.close();
    }

    private String underWay() throws Exception {
        smsc.receipts(new ReceiptSettings(Duration.ofHours(1), MessageState.DELIVRD, "", 100));
        return submit();
    }

    private String submit() throws Exception {
        return esme.submitAndWait(Esme.submitWithReceipt("Switch", "4917", "hello"))
                .getMessageId();
    }

    private String delivered(MessageState state) throws Exception {
        smsc.receipts(new ReceiptSettings(Duration.ZERO, state, "", 100));
        String id = submit();
        esme.receiveAndAnswer(0);
        Awaitility.await().untilAsserted(() -> assertThat(smsc.statistics()).containsEntry("receiptsAcknowledged", 1L));
        return id;
    }

    private static Address source(String from) {
        return new Address((byte) 5, (byte) 0, from);
    }

    private static CancelSm cancel(String id, String from) {
        CancelSm cancel = new CancelSm();
        cancel.setMessageId(id);
        cancel.setSourceAddress(source(from));
        cancel.setDestAddress(new Address((byte) 1, (byte) 1, "4917"));
        return cancel;
    }

    private QuerySmResp query(Esme from, String id) throws Exception {
        QuerySm query = new QuerySm();
        query.setMessageId(id);
        query.setSourceAddress(source("Switch"));
        return (QuerySmResp) from.ask(query);
    }

    private static ReplaceSm replace(String id, String text) {
        return ReplaceSm.of(id, source("Switch"), text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void what_is_under_way_is_cancelled_and_its_receipt_says_so() throws Exception {
        String id = underWay();
        assertThat(esme.ask(cancel(id, "Switch")).getCommandStatus()).isEqualTo(OK);
        assertThat(Esme.text(esme.receiveAndAnswer(0))).contains("id:" + id, "stat:DELETED");
        assertThat(smsc.statistics()).containsEntry("cancelled", 1L).containsEntry("receiptsWaiting", 0L);
    }

    @Test
    void what_has_arrived_is_not_cancelled() throws Exception {
        String id = delivered(MessageState.DELIVRD);
        assertThat(esme.ask(cancel(id, "Switch")).getCommandStatus()).isEqualTo(SmppConstants.STATUS_CANCELFAIL);
    }

    @Test
    void what_is_cancelled_already_is_not_cancelled_again() throws Exception {
        String id = underWay();
        try (Esme transmitter = Esme.transmitter(smsc.port(), "gateway")) {
            esme.close();
            assertThat(transmitter.ask(cancel(id, "Switch")).getCommandStatus()).isEqualTo(OK);
            assertThat(transmitter.ask(cancel(id, "Switch")).getCommandStatus())
                    .isEqualTo(SmppConstants.STATUS_CANCELFAIL);
        }
    }

    @Test
    void the_source_must_be_that_of_the_message() throws Exception {
        String id = underWay();
        assertThat(esme.ask(cancel(id, "Other")).getCommandStatus()).isEqualTo(SmppConstants.STATUS_CANCELFAIL);
    }

    @Test
    void nobody_touches_another_s_message() throws Exception {
        String id = underWay();
        try (Esme other = Esme.transceiver(smsc.port(), "other")) {
            assertThat(other.ask(cancel(id, "Switch")).getCommandStatus()).isEqualTo(SmppConstants.STATUS_CANCELFAIL);
            assertThat(query(other, id).getCommandStatus()).isEqualTo(SmppConstants.STATUS_QUERYFAIL);
        }
    }

    @Test
    void a_receiver_may_not_ask() throws Exception {
        try (Esme receiver = Esme.receiver(smsc.port(), "gateway")) {
            assertThat(receiver.ask(cancel("1", "Switch")).getCommandStatus())
                    .isEqualTo(SmppConstants.STATUS_INVBNDSTS);
        }
    }

    @Test
    void what_is_under_way_is_enroute() throws Exception {
        String id = underWay();
        QuerySmResp answer = query(esme, id);
        assertThat(answer.getMessageId()).isEqualTo(id);
        assertThat(answer.getMessageState()).isEqualTo(SmppConstants.STATE_ENROUTE);
    }

    @Test
    void what_has_ended_is_as_its_receipt_told() throws Exception {
        String id = delivered(MessageState.UNDELIV);
        assertThat(query(esme, id).getMessageState()).isEqualTo(SmppConstants.STATE_UNDELIVERABLE);
    }

    @Test
    void an_unknown_id_can_not_be_queried() throws Exception {
        assertThat(query(esme, "4711").getCommandStatus()).isEqualTo(SmppConstants.STATUS_QUERYFAIL);
    }

    @Test
    void what_is_under_way_gets_other_words() throws Exception {
        String id = underWay();
        assertThat(esme.askForStatus(replace(id, "new words"))).isEqualTo(OK);
        assertThat(smsc.messages(message -> true, 1))
                .extracting(StoredMessage::text)
                .containsExactly("new words");
    }

    @Test
    void the_receipt_quotes_the_new_words() throws Exception {
        String id = underWay();
        esme.askForStatus(replace(id, "new words"));
        esme.ask(cancel(id, "Switch"));
        assertThat(Esme.text(esme.receiveAndAnswer(0))).endsWith("text:new words");
    }

    @Test
    void what_has_arrived_keeps_its_words() throws Exception {
        String id = delivered(MessageState.DELIVRD);
        assertThat(esme.askForStatus(replace(id, "new words"))).isEqualTo(SmppConstants.STATUS_REPLACEFAIL);
    }

    @Test
    void a_replace_sm_that_is_cut_off_harms_nobody() throws Exception {
        esme.sendRaw(HexFormat.of().parseHex("0000001400000007000000000000002a" + "31000000"));
        assertThat(esme.receive().getCommandStatus()).isEqualTo(SmppConstants.STATUS_INVCMDLEN);
        assertThat(esme.submitAndWait(Esme.submit("Switch", "4917", "hello")).getCommandStatus())
                .isEqualTo(OK);
    }
}
