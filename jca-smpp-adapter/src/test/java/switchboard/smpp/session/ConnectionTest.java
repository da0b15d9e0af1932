package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static switchboard.smpp.Eventually.until;

import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.BindTransmitter;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.EnquireLinkResp;
import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.pdu.UnbindResp;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus.State;
import switchboard.smpp.BindType;
import switchboard.smpp.LogTap;

class ConnectionTest extends SmscTest {

    @Test
    void a_delivery_to_who_is_bound_as_transmitter_is_refused() throws Exception {
        openBound(settings().bindType(BindType.TRANSMITTER));
        smsc.deliver(9, "491701234567", "hello");
        until(() -> !smsc.deliverStatuses().isEmpty());
        assertThat(smsc.deliverStatuses()).containsExactly(0x04);
        assertThat(arrivals).isEmpty();
    }

    @Test
    void a_bind_names_the_system_and_its_version() {
        openBound(settings().systemType("VMA"));
        BindTransceiver bind = smsc.received(BindTransceiver.class).get(0);
        assertThat(bind.getSystemId()).isEqualTo("switchboard");
        assertThat(bind.getPassword()).isEqualTo("secret");
        assertThat(bind.getSystemType()).isEqualTo("VMA");
        assertThat(bind.getInterfaceVersion()).isEqualTo((byte) 0x34);
    }

    @Test
    void a_transmitter_binds_as_such() {
        openBound(settings().bindType(BindType.TRANSMITTER));
        assertThat(smsc.received(BindTransmitter.class)).hasSize(1);
    }

    @Test
    void a_connector_that_was_never_opened_is_closed() {
        assertThat(status().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void opening_again_with_equal_settings_does_nothing() {
        openBound(settings());
        lines.open(LINE, settings().build());
        assertThat(results("a")).containsExactly(accepted("a"));
        assertThat(smsc.binds()).isEqualTo(1);
    }

    @Test
    void opening_with_other_settings_unbinds_and_binds_again() {
        openBound(settings());
        openBound(settings().binds(2));
        assertThat(smsc.received(Unbind.class)).hasSize(1);
        assertThat(smsc.binds()).isEqualTo(3);
    }

    @Test
    void settings_that_change_twice_bind_when_the_first_binds_have_ended() {
        smsc.answerSubmits(submit -> null);
        openBound(settings());
        submit("a");
        until(() -> smsc.received(SubmitSm.class).size() == 1);
        lines.open(LINE, settings().binds(2).build());
        lines.open(LINE, settings().binds(3).build());
        lines.open("other", settings().build());
        until(() -> lines.status("other").bound() == 1);
        assertThat(smsc.binds()).isEqualTo(2);
        FakeSmsc.send(
                smsc.peers.get(0), FakeSmsc.take(smsc.received(SubmitSm.class).get(0)));
        until(() -> status().bound() == 3);
    }

    @Test
    void a_shut_connector_can_be_opened_again() {
        openBound(settings());
        lines.shut(LINE);
        assertThat(status().state()).isEqualTo(State.CLOSED);
        openBound(settings());
        assertThat(results("a")).containsExactly(accepted("a"));
    }

    @Test
    void a_refused_bind_is_told_and_tried_again() {
        smsc.answer(request -> FakeSmsc.refuse(request, 0x0e));
        lines.open(LINE, settings().build());
        until(() -> smsc.binds() >= 2);
        assertThat(status().lastError()).isEqualTo("bind refused: ESME_RINVPASWD (0x0000000E)");
        smsc.answer(FakeSmsc::take);
        until(() -> status().state() == State.BOUND);
    }

    @Test
    void a_bind_without_an_answer_is_given_up_and_tried_again() {
        smsc.answer(request -> null);
        lines.open(LINE, settings().bindTimeout(Duration.ofMillis(100)).build());
        until(() -> smsc.binds() >= 2);
        assertThat(status().lastError()).isEqualTo("no answer to the bind within PT0.1S");
    }

    @Test
    void a_closed_port_is_told_and_tried_until_it_opens() {
        int port = smsc.port();
        smsc.close();
        lines.open(LINE, settings(port));
        until(() -> ("connection refused: 127.0.0.1:" + port).equals(status().lastError()));
        smsc = new FakeSmsc(port);
        until(() -> status().state() == State.BOUND);
    }

    @Test
    void an_unknown_host_is_told() {
        lines.open(
                LINE,
                BindSettings.to("no-such-host.invalid", 2775, "switchboard", "secret")
                        .build());
        until(() -> "unknown host: no-such-host.invalid".equals(status().lastError()));
    }

    @Test
    void a_dropped_connection_is_opened_again() {
        openBound(settings());
        smsc.dropAll();
        until(() -> smsc.binds() == 2 && status().state() == State.BOUND);
        assertThat(results("a")).containsExactly(accepted("a"));
    }

    @Test
    void an_unbind_of_the_peer_is_answered_and_the_bind_opened_again() {
        openBound(settings());
        Unbind unbind = new Unbind();
        unbind.setSequenceNumber(9);
        smsc.send(unbind);
        until(() -> smsc.binds() == 2);
        assertThat(smsc.received(UnbindResp.class)).hasSize(1);
        assertThat(status().lastError()).isEqualTo("the peer unbound");
    }

    @Test
    void an_enquire_link_is_answered_even_with_sequence_number_zero() {
        openBound(settings());
        smsc.sendHex("00000010 00000015 00000000 00000000");
        until(() -> smsc.received(EnquireLinkResp.class).size() == 1);
        assertThat(smsc.received(EnquireLinkResp.class).get(0).getSequenceNumber())
                .isZero();
    }

    @Test
    void a_silent_peer_is_asked_whether_it_lives() {
        openBound(settings().enquireLink(Duration.ofMillis(50)));
        until(() -> smsc.received(EnquireLink.class).size() >= 3);
        assertThat(smsc.binds()).isEqualTo(1);
    }

    @Test
    void a_peer_that_does_not_say_that_it_lives_is_given_up() {
        smsc.answer(request -> request instanceof EnquireLink ? null : FakeSmsc.take(request));
        openBound(settings().enquireLink(Duration.ofMillis(50)).responseTimeout(Duration.ofMillis(100)));
        until(() -> smsc.binds() >= 2);
        assertThat(status().lastError()).isEqualTo("no answer to enquire_link within PT0.1S");
    }

    @Test
    void an_unknown_pdu_is_nacked_and_the_session_lives() {
        openBound(settings());
        smsc.sendHex("00000014 00000110 00000000 00000009 01020304");
        until(() -> smsc.received(GenericNack.class).size() == 1);
        GenericNack nack = smsc.received(GenericNack.class).get(0);
        assertThat(nack.getCommandStatus()).isEqualTo(0x03);
        assertThat(nack.getSequenceNumber()).isEqualTo(9);
        assertThat(results("a")).containsExactly(accepted("a"));
        assertThat(smsc.binds()).isEqualTo(1);
    }

    @Test
    void an_unknown_pdu_does_not_stop_the_ones_behind_it() {
        openBound(settings());
        smsc.sendHex("00000010 00000110 00000000 00000009  00000010 00000015 00000000 0000000a");
        until(() -> smsc.received(EnquireLinkResp.class).size() == 1);
    }

    @Test
    void an_alert_notification_is_not_answered() {
        openBound(settings());
        smsc.sendHex("00000016 00000102 00000000 00000009 010100 010100" + "00000010 00000015 00000000 0000000a");
        until(() -> smsc.received(EnquireLinkResp.class).size() == 1);
        assertThat(smsc.received(GenericNack.class)).isEmpty();
    }

    @Test
    void a_length_of_garbage_closes_and_the_bind_is_opened_again() {
        openBound(settings());
        smsc.sendHex("7fffffff 00000005 00000000 00000001");
        until(() -> smsc.binds() == 2);
        assertThat(smsc.received(GenericNack.class).get(0).getCommandStatus()).isEqualTo(0x02);
        assertThat(status().lastError()).isEqualTo("the peer sent a PDU of impossible length 2147483647");
    }

    @Test
    void a_peer_that_floods_before_the_bind_is_cut_off() {
        smsc.answer(request -> {
            smsc.sendHex("00010001 80000009 00000000 00000001");
            return null;
        });
        lines.open(LINE, settings().build());
        until(() -> "the peer sent a PDU of impossible length 65537".equals(status().lastError()));
    }

    @Test
    void the_password_is_never_logged() {
        StringBuffer logged = new StringBuffer();
        try (LogTap tap = new LogTap(logged)) {
            smsc.answer(request -> FakeSmsc.refuse(request, 0x0e));
            lines.open(LINE, settings().build());
            until(() -> smsc.binds() >= 2);
            smsc.answer(FakeSmsc::take);
            until(() -> status().state() == State.BOUND);
        }
        assertThat(logged.toString()).contains("ESME_RINVPASWD").doesNotContain("secret");
    }

    @Test
    void stopping_unbinds() {
        openBound(settings().binds(2));
        lines.stop();
        assertThat(smsc.received(Unbind.class)).hasSize(2);
        assertThat(results("a").toString()).contains("not open");
    }

    @Test
    void an_answer_that_comes_when_the_adapter_has_stopped_is_left_unsaid() throws Exception {
        openBound(settings());
        smsc.deliver(9, "491701234567", "hello");
        until(() -> arrivals.size() == 1);
        smsc.dropAll();
        lines.stop();
        assertThatNoException().isThrownBy(() -> arrivals.get(0).answer(0));
    }

    private BindSettings settings(int port) {
        return BindSettings.to("127.0.0.1", port, "switchboard", "secret")
                .reconnect(Duration.ofMillis(10), Duration.ofMillis(40))
                .build();
    }
}
