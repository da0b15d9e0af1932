package switchboard.smpp.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.smpp.AddressRange;
import switchboard.smpp.BindType;
import switchboard.smpp.TypeOfAddress;

/**
 * Our client binds to jSMPP and leaves it.
 *
 * <p>jSMPP reads passwords of at most 8 characters, as SMPP 3.4 §5.2.2 has them, so longer ones, which we send to SMSCs
 * that want them, can't be tried here; nor a peer that is silent, since jSMPP always answers.
 */
class BindAtSmscTest extends SmscContract {

    @ParameterizedTest
    @CsvSource({
        "TRANSMITTER, BIND_TX",
        "RECEIVER,    BIND_RX",
        "TRANSCEIVER, BIND_TRX",
        "SPLIT,       BIND_RX BIND_TX",
    })
    void it_binds_in_every_way(BindType type, String kinds) {
        openBound(settings().bindType(type));
        assertThat(smsc.binds.stream().map(bind -> bind.getBindType().name()).sorted())
                .containsExactlyElementsOf(Stream.of(kinds.split(" ")).toList());
    }

    @Test
    void a_bind_says_all_that_the_connector_says() {
        openBound(settings().systemType("VMS").addressRange(new AddressRange(new TypeOfAddress(1, 1), "49*")));
        BindRequest bind = smsc.binds.get(0);
        assertThat(bind.getSystemId()).isEqualTo("switchboard");
        assertThat(bind.getPassword()).isEqualTo("secret");
        assertThat(bind.getSystemType()).isEqualTo("VMS");
        assertThat(bind.getInterfaceVersion()).isEqualTo(InterfaceVersion.IF_34);
        assertThat(bind.getAddressRange()).isEqualTo("49*");
    }

    @Test
    void a_wrong_password_is_told_and_tried_again() {
        lines.open(LINE, settings("wrong").build());
        until(() -> smsc.binds.size() >= 2);
        assertThat(status().lastError()).contains("ESME_RINVPASWD");
        assertThat(status().bound()).isZero();
    }

    @Test
    void an_smsc_that_is_asked_whether_it_lives_says_so() {
        openBound(settings().enquireLink(Duration.ofMillis(10)).responseTimeout(Duration.ofSeconds(10)));
        until(() -> smsc.inbox.enquiries.get() >= 3);
        assertThat(smsc.binds).hasSize(1);
        assertThat(status().bound()).isEqualTo(1);
    }

    @Test
    void an_smsc_that_asks_whether_we_live_is_told_so() {
        smsc.enquireLinkMillis = 20;
        openBound(settings());
        long bound = smsc.session().getLastActivityTimestamp();
        until(() -> smsc.session().getLastActivityTimestamp() > bound);
        assertThat(smsc.session().getSessionState()).isEqualTo(SessionState.BOUND_TRX);
    }

    @Test
    void an_smsc_that_unbinds_is_answered_and_bound_again() {
        openBound(settings());
        SMPPServerSession session = smsc.session();
        session.setTransactionTimer(Duration.ofMinutes(1).toMillis());
        assertThat(CompletableFuture.runAsync(() -> unbind(session))).succeedsWithin(Duration.ofSeconds(10));
        until(() -> smsc.binds.size() == 2 && status().bound() == 1);
    }

    @Test
    void a_line_that_is_shut_unbinds() {
        openBound(settings());
        lines.shut(LINE);
        until(() -> smsc.states.contains(SessionState.UNBOUND));
    }

    /** Returns with the answer. */
    private static void unbind(SMPPServerSession session) {
        try {
            session.unbind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
