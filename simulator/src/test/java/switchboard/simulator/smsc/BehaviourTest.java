package switchboard.simulator.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.simulator.smsc.SmscFixture.behaviour;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BehaviourTest {
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

    private int submit(String to) throws Exception {
        return esme.submitAndWait(Esme.submit("Switch", to, "hello")).getCommandStatus();
    }

    @Test
    void a_throttling_smsc_says_so_and_takes_nothing() throws Exception {
        smsc.behave(behaviour(Mode.THROTTLE, null, "", 100));

        assertThat(submit("4917")).isEqualTo(SmppConstants.STATUS_THROTTLED);
        assertThat(smsc.statistics()).containsEntry("throttled", 1L).containsEntry("accepted", 0L);
        assertThat(smsc.messages(message -> true, 10)).isEmpty();
    }

    @Test
    void a_refusing_smsc_answers_the_given_status() throws Exception {
        smsc.behave(behaviour(Mode.REFUSE, null, "", 100));

        assertThat(submit("4917")).isEqualTo(SmppConstants.STATUS_INVDSTADR);
        assertThat(smsc.statistics()).containsEntry("refused", 1L);
    }

    @Test
    void after_the_count_it_accepts_again() throws Exception {
        smsc.behave(behaviour(Mode.THROTTLE, 2, "", 100));

        assertThat(submit("4917")).isEqualTo(SmppConstants.STATUS_THROTTLED);
        assertThat(submit("4917")).isEqualTo(SmppConstants.STATUS_THROTTLED);
        assertThat(submit("4917")).isZero();
        assertThat(smsc.behaviours()).containsExactly(Behaviour.ACCEPT);
    }

    @Test
    void only_destinations_with_the_prefix_are_refused_and_only_they_use_up_the_count() throws Exception {
        smsc.behave(behaviour(Mode.REFUSE, 1, "4918", 100));

        assertThat(submit("4917")).isZero();
        assertThat(submit("4918")).isEqualTo(SmppConstants.STATUS_INVDSTADR);
        assertThat(submit("4918")).isZero();
    }

    @Test
    void the_first_of_several_behaviours_that_is_for_a_submit_applies() throws Exception {
        smsc.behave(List.of(
                new Behaviour(Mode.REFUSE, null, "", "00", false, 100, 0x0B, Duration.ZERO),
                new Behaviour(Mode.REFUSE, null, "", "0", false, 100, 0x08, Duration.ZERO)));

        assertThat(submit("4917100")).isEqualTo(SmppConstants.STATUS_INVDSTADR);
        assertThat(submit("4917110")).isEqualTo(SmppConstants.STATUS_SYSERR);
        assertThat(submit("4917111")).isZero();
    }

    @Test
    void only_the_first_submit_to_each_destination_is_refused() throws Exception {
        smsc.behave(List.of(new Behaviour(Mode.REFUSE, null, "", "7", true, 100, 0x08, Duration.ZERO)));

        assertThat(submit("4917")).isEqualTo(SmppConstants.STATUS_SYSERR);
        assertThat(submit("4917")).isZero();
        assertThat(submit("4927")).isEqualTo(SmppConstants.STATUS_SYSERR);
        assertThat(submit("4928")).isZero();
    }

    @Test
    void a_share_of_the_submits_is_refused_evenly() throws Exception {
        smsc.behave(behaviour(Mode.REFUSE, null, "", 25));
        for (int i = 0; i < 12; i++) {
            submit("4917");
        }

        assertThat(smsc.statistics()).containsEntry("refused", 3L).containsEntry("accepted", 9L);
    }

    @Test
    void a_silent_smsc_answers_no_submit_but_is_alive() throws Exception {
        smsc.behave(behaviour(Mode.SILENT, null, "", 100));
        esme.send(Esme.submit("Switch", "4917", "hello"));

        assertThat(esme.ask(new EnquireLink()).getCommandId()).isEqualTo(SmppConstants.CMD_ID_ENQUIRE_LINK_RESP);
        assertThat(smsc.statistics()).containsEntry("silent", 1L).containsEntry("accepted", 0L);
    }

    @Test
    void a_dropping_smsc_closes_the_connection_instead_of_an_answer() throws Exception {
        smsc.behave(behaviour(Mode.DROP, 1, "", 100));
        esme.send(Esme.submit("Switch", "4917", "hello"));

        assertThat(esme.isClosedByPeer()).isTrue();
        assertThat(smsc.statistics()).containsEntry("dropped", 1L).containsEntry("accepted", 0L);
    }

    @Test
    void a_slow_smsc_answers_other_requests_first() throws Exception {
        smsc.behave(behaviour(Mode.SLOW, null, "", 100));
        esme.send(Esme.submit("Switch", "4917", "hello"));
        Pdu first = esme.ask(new EnquireLink());
        Pdu second = esme.receive();

        assertThat(first.getCommandId()).isEqualTo(SmppConstants.CMD_ID_ENQUIRE_LINK_RESP);
        assertThat(second).isInstanceOf(SubmitSmResp.class);
    }

    @Test
    void the_receipt_of_a_slow_smsc_overtakes_the_answer() throws Exception {
        smsc.behave(behaviour(Mode.SLOW, null, "", 100));
        esme.send(Esme.submitWithReceipt("Switch", "4917", "hello"));

        DeliverSm receipt = esme.receiveAndAnswer(0);
        SubmitSmResp answer = (SubmitSmResp) esme.receive();
        assertThat(Esme.text(receipt)).startsWith("id:" + answer.getMessageId() + " ");
    }
}
