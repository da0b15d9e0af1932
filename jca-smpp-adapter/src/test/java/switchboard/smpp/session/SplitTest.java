package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import com.cloudhopper.smpp.pdu.BindReceiver;
import com.cloudhopper.smpp.pdu.BindTransmitter;
import com.cloudhopper.smpp.pdu.SubmitSm;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindStatus.State;
import switchboard.smpp.BindType;

class SplitTest extends SmscTest {

    @Test
    void each_bind_is_a_transmitter_and_a_receiver() {
        openBound(settings().bindType(BindType.SPLIT).binds(2));
        assertThat(smsc.received(BindTransmitter.class)).hasSize(2);
        assertThat(smsc.received(BindReceiver.class)).hasSize(2);
        assertThat(status().transmitters()).isEqualTo(2);
        assertThat(status().receivers()).isEqualTo(2);
        assertThat(status().binds()).isEqualTo(4);
    }

    @Test
    void a_transceiver_counts_as_both() {
        openBound(settings());
        assertThat(status().transmitters()).isEqualTo(1);
        assertThat(status().receivers()).isEqualTo(1);
    }

    @Test
    void messages_go_by_transmitters_only() {
        openBound(settings().bindType(BindType.SPLIT).window(1));
        smsc.answerSubmits(submit -> null);
        submit("a", "b");
        until(() -> smsc.received(SubmitSm.class).size() == 1);
        assertThat(status().inFlight()).isEqualTo(1);
    }

    @Test
    void without_a_receiver_it_is_not_up_but_sends() {
        smsc.answer(
                request -> request instanceof BindReceiver ? FakeSmsc.refuse(request, 0x0d) : FakeSmsc.take(request));
        lines.open(LINE, settings().bindType(BindType.SPLIT).build());
        until(() -> status().transmitters() == 1);
        assertThat(status().state()).isNotEqualTo(State.BOUND);
        assertThat(results("a")).containsExactly(accepted("a"));
    }

    @Test
    void without_a_transmitter_it_is_not_up() {
        smsc.answer(request ->
                request instanceof BindTransmitter ? FakeSmsc.refuse(request, 0x0d) : FakeSmsc.take(request));
        lines.open(LINE, settings().bindType(BindType.SPLIT).build());
        until(() -> status().receivers() == 1 && status().lastError() != null);
        assertThat(status().state()).isNotEqualTo(State.BOUND);
        assertThat(results("a").toString()).contains("not bound: bind refused: ESME_RBINDFAIL");
    }
}
