package switchboard.simulator.smsc;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.util.DeliveryReceipt;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.joda.time.DateTimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiptTest {
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

    private String submit(Esme from) throws Exception {
        return from.submitAndWait(Esme.submitWithReceipt("Switch", "4917", "hello"))
                .getMessageId();
    }

    private void waitFor(String counter, long count) {
        Awaitility.await().untilAsserted(() -> assertThat(smsc.statistics()).containsEntry(counter, count));
    }

    private void receipts(MessageState state, String prefix, int percent) {
        smsc.receipts(new ReceiptSettings(Duration.ZERO, state, prefix, percent));
    }

    @Test
    void a_receipt_reads_as_appendix_b_says() {
        Instant submitted = Instant.parse("2026-11-20T23:59:58Z");
        Instant done = Instant.parse("2026-11-21T00:00:03Z");
        Address nobody = new Address();
        Receipt receipt =
                new Receipt("0a1b2c", nobody, nobody, submitted, done, MessageState.UNDELIV, "Grüße, this is cut off");

        assertThat(receipt.shortMessage())
                .isEqualTo("id:0a1b2c sub:001 dlvrd:000 submit date:2611202359 done date:2611210000"
                        + " stat:UNDELIV err:001 text:Gr??e, this is cut o");
    }

    @Test
    void a_receipt_goes_back_to_the_source_and_names_the_message() throws Exception {
        String id = submit(esme);
        DeliverSm deliver = esme.receiveAndAnswer(0);
        DeliveryReceipt receipt = DeliveryReceipt.parseShortMessage(Esme.text(deliver), DateTimeZone.UTC);

        assertThat(deliver.getEsmClass()).isEqualTo((byte) 4);
        assertThat(deliver.getSourceAddress().getAddress()).isEqualTo("4917");
        assertThat(deliver.getDestAddress().getAddress()).isEqualTo("Switch");
        assertThat(receipt.getMessageId()).isEqualTo(id);
        assertThat(receipt.getState()).isEqualTo(SmppConstants.STATE_DELIVERED);
        assertThat(deliver.getOptionalParameter(SmppConstants.TAG_RECEIPTED_MSG_ID)
                        .getValueAsString())
                .isEqualTo(id);
        assertThat(deliver.getOptionalParameter(SmppConstants.TAG_MSG_STATE).getValueAsByte())
                .isEqualTo(SmppConstants.STATE_DELIVERED);
    }

    @Test
    void an_acknowledged_receipt_is_counted_and_shown() throws Exception {
        submit(esme);
        esme.receiveAndAnswer(0);

        waitFor("receiptsAcknowledged", 1);
        assertThat(smsc.messages(message -> true, 1).get(0).state()).isEqualTo("DELIVRD");
    }

    @Test
    void without_registered_delivery_there_is_no_receipt() throws Exception {
        esme.submitAndWait(Esme.submit("Switch", "4917", "hello"));

        assertThat(smsc.statistics()).containsEntry("receiptsWaiting", 0L).containsEntry("receiptsSent", 0L);
    }

    @Test
    void who_asks_for_failures_only_is_told_of_failures_only() throws Exception {
        receipts(MessageState.EXPIRED, "4918", 100);
        for (String to : new String[] {"4917", "4918"}) {
            SubmitSm submit = Esme.submit("Switch", to, "hello");
            submit.setRegisteredDelivery((byte) 2);
            esme.submitAndWait(submit);
        }

        assertThat(Esme.text(esme.receiveAndAnswer(0))).contains("stat:EXPIRED err:027");
        assertThat(smsc.statistics()).containsEntry("receiptsSent", 1L);
    }

    @Test
    void a_share_of_the_messages_ends_in_the_given_state() throws Exception {
        receipts(MessageState.UNDELIV, "", 50);
        submit(esme);
        assertThat(Esme.text(esme.receiveAndAnswer(0))).contains("stat:DELIVRD");
        submit(esme);
        assertThat(Esme.text(esme.receiveAndAnswer(0))).contains("stat:UNDELIV");
    }

    @Test
    void receipts_can_stay_away() throws Exception {
        receipts(MessageState.NONE, "", 100);
        submit(esme);

        assertThat(smsc.statistics()).containsEntry("receiptsWaiting", 0L).containsEntry("receiptsSent", 0L);
    }

    @Test
    void a_receipt_waits_until_a_receiver_of_the_same_system_id_binds() throws Exception {
        try (Esme transmitter = Esme.transmitter(smsc.port(), "other")) {
            String id = submit(transmitter);
            assertThat(smsc.statistics()).containsEntry("receiptsWaiting", 1L);
            try (Esme receiver = Esme.receiver(smsc.port(), "other")) {
                assertThat(Esme.text(receiver.receiveAndAnswer(0))).contains(id);
            }
        }
    }

    @Test
    void a_receipt_lost_with_its_connection_is_sent_after_the_next_bind() throws Exception {
        String id = submit(esme);
        esme.receiveDeliver();
        esme.close();
        waitFor("openBinds", 0);
        try (Esme again = Esme.transceiver(smsc.port(), "gateway")) {
            assertThat(Esme.text(again.receiveAndAnswer(0))).contains(id);
        }
        waitFor("receiptsAcknowledged", 1);
    }

    @Test
    void a_temporary_error_brings_the_receipt_again() throws Exception {
        submit(esme);
        String first = Esme.text(esme.receiveAndAnswer(SmppConstants.STATUS_X_T_APPN));
        String second = Esme.text(esme.receiveAndAnswer(0));

        assertThat(second).isEqualTo(first);
        waitFor("receiptsAcknowledged", 1);
        assertThat(smsc.statistics()).containsEntry("receiptsSent", 1L).containsEntry("receiptsRepeated", 1L);
    }

    @Test
    void a_missing_answer_brings_the_receipt_again() throws Exception {
        try (Smsc impatient = SmscFixture.start(SmscFixture.IMPATIENT);
                Esme client = Esme.transceiver(impatient.port(), "gateway")) {
            submit(client);
            String first = Esme.text(client.receiveDeliver());

            assertThat(Esme.text(client.receiveAndAnswer(0))).isEqualTo(first);
        }
    }

    @Test
    void a_receipt_is_abandoned_after_the_last_try() throws Exception {
        submit(esme);
        for (int i = 0; i < SmscFixture.QUICK.retries(); i++) {
            esme.receiveAndAnswer(SmppConstants.STATUS_MSGQFUL);
        }

        waitFor("receiptsAbandoned", 1);
        assertThat(smsc.statistics()).containsEntry("receiptsWaiting", 0L);
    }

    @Test
    void a_permanent_error_ends_the_receipt() throws Exception {
        submit(esme);
        esme.receiveAndAnswer(SmppConstants.STATUS_INVDSTADR);

        waitFor("receiptsRefused", 1);
        assertThat(smsc.statistics()).containsEntry("receiptsWaiting", 0L);
    }

    @Test
    void no_more_receipts_are_under_way_than_the_window_allows() throws Exception {
        int window = SmscFixture.QUICK.window();
        for (int i = 0; i <= window; i++) {
            esme.send(Esme.submitWithReceipt("Switch", "4917", "message " + i));
        }
        waitFor("accepted", window + 1);
        esme.send(new EnquireLink());

        waitFor("enquireLinks", 1);
        assertThat(smsc.statistics())
                .containsEntry("receiptsSent", (long) window)
                .containsEntry("receiptsWaiting", 1L);
    }
}
