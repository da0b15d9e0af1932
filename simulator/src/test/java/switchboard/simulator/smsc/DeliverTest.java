package switchboard.simulator.smsc;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.simulator.smsc.DeliveryResult.Kind;

class DeliverTest {
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

    private List<CompletableFuture<DeliveryResult>> deliver(String text) {
        return smsc.deliver("", "491700000001", "4321", List.of(text));
    }

    @Test
    void a_text_arrives_as_deliver_sm() throws Exception {
        deliver("hello gateway");
        DeliverSm deliver = esme.receiveAndAnswer(0);

        assertThat(deliver.getSourceAddress().getAddress()).isEqualTo("491700000001");
        assertThat(deliver.getDestAddress().getAddress()).isEqualTo("4321");
        assertThat(deliver.getEsmClass()).isZero();
        assertThat(Esme.text(deliver)).isEqualTo("hello gateway");
    }

    @Test
    void the_status_that_the_gateway_answers_is_the_result() throws Exception {
        var result = deliver("hello").get(0);
        esme.receiveAndAnswer(SmppConstants.STATUS_X_T_APPN);

        assertThat(result.join()).isEqualTo(new DeliveryResult(Kind.ANSWERED, SmppConstants.STATUS_X_T_APPN));
    }

    @Test
    void the_answer_of_the_gateway_is_shown_with_the_message() throws Exception {
        var result = deliver("hello").get(0);
        esme.receiveAndAnswer(SmppConstants.STATUS_X_T_APPN);
        result.join();

        assertThat(smsc.messages(StoredMessage::incoming, 1).get(0).state()).isEqualTo("0x64");
    }

    @Test
    void a_text_beyond_the_gsm_alphabet_is_sent_in_ucs2() throws Exception {
        deliver("Привет");
        DeliverSm deliver = esme.receiveAndAnswer(0);

        assertThat(deliver.getDataCoding()).isEqualTo((byte) 8);
        assertThat(deliver.getShortMessage()).asHexString().isEqualTo("041F04400438043204350442");
    }

    @Test
    void a_long_text_is_sent_in_parts_with_headers() throws Exception {
        var results = deliver("x".repeat(161));
        DeliverSm first = esme.receiveAndAnswer(0);
        DeliverSm second = esme.receiveAndAnswer(0);

        assertThat(results).hasSize(2);
        assertThat(first.getEsmClass()).isEqualTo(SmppConstants.ESM_CLASS_UDHI_MASK);
        assertThat(first.getShortMessage()).startsWith(5, 0, 3, 1, 2, 1).hasSize(159);
        assertThat(second.getShortMessage()).startsWith(5, 0, 3, 1, 2, 2).hasSize(14);
    }

    @Test
    void the_parts_of_a_long_text_may_be_sent_backwards() throws Exception {
        smsc.deliver("", "491700000001", "4321", List.of("x".repeat(161)), PartOrder.BACKWARDS);

        assertThat(esme.receiveAndAnswer(0).getShortMessage()).startsWith(5, 0, 3, 1, 2, 2);
        assertThat(esme.receiveAndAnswer(0).getShortMessage()).startsWith(5, 0, 3, 1, 2, 1);
    }

    @Test
    void a_gateway_that_does_not_answer_is_reported() throws Exception {
        try (Smsc impatient = SmscFixture.start(SmscFixture.IMPATIENT);
                Esme client = Esme.transceiver(impatient.port(), "gateway")) {
            var results = impatient.deliver("", "491700000001", "4321", List.of("hello"));

            assertThat(results.get(0).join().kind()).isEqualTo(Kind.TIMED_OUT);
        }
    }

    @Test
    void a_connection_lost_before_the_answer_is_reported() throws Exception {
        var result = deliver("hello").get(0);
        esme.receiveDeliver();
        esme.close();

        assertThat(result.join().kind()).isEqualTo(Kind.DISCONNECTED);
    }

    @Test
    void more_texts_than_the_window_holds_arrive_in_order() throws Exception {
        var results = smsc.deliver("gateway", "1", "2", List.of("a b c d e f g h i j k l m n o p".split(" ")));
        StringBuilder received = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            received.append(Esme.text(esme.receiveAndAnswer(0)));
        }

        assertThat(received).hasToString("abcdefghijklmnop");
        assertThat(results).allMatch(result -> result.join().isAccepted());
    }

    @Test
    void disconnect_closes_every_connection() throws Exception {
        assertThat(smsc.disconnect()).isEqualTo(1);
        assertThat(esme.isClosedByPeer()).isTrue();
    }
}
