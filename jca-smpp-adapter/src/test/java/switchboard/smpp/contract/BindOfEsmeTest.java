package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.smpp.Eventually.until;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.TypeOfAddress;

/**
 * jSMPP binds to our server and leaves it.
 *
 * <p>jSMPP sends passwords of at most 8 characters, as SMPP 3.4 §5.2.2 has them, and binds once per session: longer
 * passwords and a second bind on one connection can't be tried here.
 */
class BindOfEsmeTest extends EsmeContract {

    @ParameterizedTest
    @CsvSource({"BIND_TX, TRANSMITTER", "BIND_RX, RECEIVER", "BIND_TRX, TRANSCEIVER"})
    void it_binds_in_every_way(BindType type, switchboard.smpp.BindType bound) {
        open(settings());
        jsmpp(type);
        EsmeBind bind = attempts.get(0).bind();
        assertThat(bind.bindType()).isEqualTo(bound);
        assertThat(bind.systemId()).isEqualTo("acme");
        assertThat(bind.systemType()).isEqualTo("VMS");
        assertThat(bind.addressRange()).isEqualTo(new SmppAddress(new TypeOfAddress(1, 1), "49*"));
        assertThat(attempts.get(0).password()).isEqualTo("secret");
    }

    @ParameterizedTest
    @EnumSource(names = {"IF_33", "IF_34", "IF_50"})
    void it_binds_in_every_version_and_learns_who_we_are(InterfaceVersion version) throws IOException {
        open(settings());
        assertThat(jsmpp().bind(status().port(), BindType.BIND_TRX, "secret", version))
                .isEqualTo("gateway");
        assertThat(attempts.get(0).bind().interfaceVersion()).isEqualTo(version.value());
    }

    @Test
    void a_wrong_password_is_refused_with_its_status() {
        open(settings());
        assertThat(refusal("wrong")).isEqualTo(0x0e);
    }

    @Test
    void an_account_that_may_not_bind_now_is_refused() {
        doorkeeper = attempt -> BindAnswer.notAllowed("not at night");
        open(settings());
        assertThat(refusal("secret")).isEqualTo(0x0d);
    }

    @Test
    void a_bind_too_many_is_refused() {
        limits = new EsmeLimits(1, 100, 10, 0, 1);
        open(settings());
        jsmpp(BindType.BIND_TRX);
        assertThat(refusal("secret")).isEqualTo(0x0d);
    }

    @Test
    void an_unbind_is_answered_and_its_place_is_free() {
        open(settings());
        SMPPSession session = jsmpp(BindType.BIND_TRX).session;
        session.setTransactionTimer(Duration.ofMinutes(1).toMillis());
        assertThat(CompletableFuture.runAsync(session::unbindAndClose)).succeedsWithin(Duration.ofSeconds(10));
        until(() -> status().connections() == 0);
    }

    @Test
    void an_esme_that_is_disconnected_answers_the_unbind() {
        open(settings());
        SMPPSession session = jsmpp(BindType.BIND_TRX).session;
        CompletableFuture<SessionState> unbound = new CompletableFuture<>();
        session.addSessionStateListener((now, before, source) -> unbound.complete(now));
        servers.disconnect(SERVER, "acme", "its account is closed");
        // jSMPP tells UNBOUND once its answer has left; the close that follows may be told before that.
        assertThat(unbound).succeedsWithin(Duration.ofSeconds(10)).isIn(SessionState.UNBOUND, SessionState.CLOSED);
        until(() -> status().connections() == 0);
    }

    @Test
    void an_esme_that_is_asked_whether_it_lives_says_so() {
        open(settings().enquireLink(Duration.ofMillis(10)));
        JsmppEsme esme = jsmpp(BindType.BIND_RX);
        until(() -> esme.enquiries.get() >= 3);
        assertThat(status().esmes()).hasSize(1);
    }

    @Test
    void an_esme_that_asks_whether_we_live_is_told_so() throws IOException {
        open(settings());
        JsmppEsme esme = jsmpp();
        esme.session.setEnquireLinkTimer(20);
        esme.bind(status().port(), BindType.BIND_RX, "secret", InterfaceVersion.IF_34);
        long bound = esme.session.getLastActivityTimestamp();
        until(() -> esme.session.getLastActivityTimestamp() > bound);
        assertThat(esme.session.getSessionState()).isEqualTo(SessionState.BOUND_RX);
    }

    private int refusal(String password) {
        JsmppEsme esme = jsmpp();
        NegativeResponseException[] refusal = {null};
        assertThatThrownBy(() -> esme.bind(status().port(), BindType.BIND_TRX, password, InterfaceVersion.IF_34))
                .hasCauseInstanceOf(NegativeResponseException.class)
                .satisfies(e -> refusal[0] = (NegativeResponseException) e.getCause());
        return refusal[0].getCommandStatus();
    }
}
