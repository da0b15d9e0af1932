package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.smpp.Eventually.until;
import static switchboard.smpp.Eventually.untilAsserted;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindSettingsBuilder;
import switchboard.smpp.BindStatus;
import switchboard.smpp.BindStatus.State;
import switchboard.smpp.BindType;
import switchboard.smpp.Delivery;
import switchboard.smpp.OutbindSettings;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.server.FakeEsme;
import switchboard.smpp.server.FakeEsme.Frame;

/** An SMSC that connects to us (SMPP 3.4 §2.2.1); octet by octet, a plain socket is as good as one as it is as an ESME. */
class OutbindTest {

    private static final String LINE = "operator";
    private static final int OUTBIND = 0x0b;

    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final Lines lines = new Lines(arrivals::add, 1);
    private final List<FakeEsme> callers = new ArrayList<>();

    @AfterEach
    void stop() {
        callers.forEach(FakeEsme::close);
        lines.stop();
    }

    /** Nobody listens where it would connect to. */
    private static BindSettingsBuilder settings() {
        return BindSettings.to("127.0.0.1", 1, "switchboard", "ours").outbind(new OutbindSettings(0, "smsc", "theirs"));
    }

    private int open(BindSettingsBuilder settings) {
        lines.open(LINE, settings.build());
        until(() -> status().listening() != 0);
        return status().listening();
    }

    private BindStatus status() {
        return lines.status(LINE);
    }

    private FakeEsme call(int port) {
        FakeEsme caller = new FakeEsme(port);
        callers.add(caller);
        return caller;
    }

    private FakeEsme outbind(int port, String systemId, String password) {
        FakeEsme caller = call(port);
        caller.send(OUTBIND, 0, 1, FakeEsme.text(systemId) + FakeEsme.text(password));
        return caller;
    }

    /** Bound when this returns. */
    private FakeEsme bound(int port) {
        int before = status().bound();
        FakeEsme caller = outbind(port, "smsc", "theirs");
        caller.answer(caller.read(), 0);
        until(() -> status().bound() == before + 1);
        return caller;
    }

    private CompletableFuture<List<SubmitResult>> submit(String text) {
        return lines.submit(LINE, List.of(SmscTest.message(text))).toCompletableFuture();
    }

    @Test
    void it_waits_until_the_smsc_says_outbind() {
        assertThat(open(settings())).isPositive();
        assertThat(status().state()).isEqualTo(State.WAITING);
        assertThat(status().lastError()).isNull();
        assertThat(submit("too early").join()).containsExactly(new SubmitResult.NotSent("not bound"));
    }

    @Test
    void an_address_that_is_none_of_this_host_is_told() {
        lines.open(
                LINE,
                settings()
                        .outbind(new OutbindSettings("192.0.2.1", 0, null, "smsc", "theirs"))
                        .build());
        until(() -> status().lastError() != null);
        assertThat(status().lastError()).startsWith("can't listen for outbind at 192.0.2.1 port 0: ");
    }

    @ParameterizedTest
    @CsvSource({"TRANSCEIVER, 9", "RECEIVER, 1"})
    void an_outbind_is_answered_with_the_bind_that_is_configured(BindType type, int command) {
        FakeEsme smsc = outbind(open(settings().bindType(type)), "smsc", "theirs");
        Frame bind = smsc.read();
        assertThat(bind.command()).isEqualTo(command);
        assertThat(bind.body()).startsWith(FakeEsme.text("switchboard") + FakeEsme.text("ours"));
        smsc.answer(bind, 0);
        until(() -> status().state() == State.BOUND);
    }

    @Test
    void then_messages_are_sent_on_that_connection() {
        FakeEsme smsc = bound(open(settings()));
        CompletableFuture<List<SubmitResult>> result = submit("hello");
        smsc.answer(smsc.read(), 0);
        assertThat(result.join()).containsExactly(SmscTest.accepted(""));
    }

    @Test
    void then_messages_are_taken_on_that_connection() {
        FakeEsme smsc = bound(open(settings()));
        smsc.send(0x05, 0, 7, FakeEsme.submission("0101" + FakeEsme.text("491701234567") + "0000" + "3100", "hi"));
        until(() -> arrivals.size() == 1);
        assertThat(arrivals.get(0).delivery()).isInstanceOf(Delivery.IncomingMessage.class);
        arrivals.get(0).answer(0);
        assertThat(smsc.read()).isEqualTo(new Frame(0x80000005, 0, 7, "00"));
    }

    @Test
    void who_is_bound_may_send_long_pdus() {
        FakeEsme smsc = bound(open(settings()));
        smsc.send(0x15, 0, 7, "00".repeat(1_000));
        assertThat(smsc.read().sequence()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"smsc, wrong", "other, theirs", "smsc, ''", "'', ''", "smsc, theirs2"})
    void wrong_words_close_the_connection(String systemId, String password) {
        int port = open(settings());
        assertThat(outbind(port, systemId, password).readToEnd()).isEmpty();
        until(() -> status().lastError() != null);
        assertThat(status().lastError())
                .isEqualTo("an outbind from 127.0.0.1 was refused: its system id or password is wrong");
        bound(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000010 00000015 00000000 00000001",
                "00000014 0000000b 00000000 00000001 73 6d 73 63",
                "00000010 0000000b 00000000 00000001",
                "00000101 0000000b 00000000 00000001",
                "47455420 2f204854 54502f31 2e310d0a",
                "00000010 80000009 00000000 00000001",
                "00000010 00000999 00000000 00000001"
            })
    void anything_else_first_closes_the_connection(String hex) {
        int port = open(settings());
        FakeEsme caller = call(port);
        caller.sendHex(hex);
        assertThat(caller.readToEnd()).isEmpty();
        bound(port);
    }

    @Test
    void who_says_nothing_is_closed_after_a_while() {
        FakeEsme caller = call(open(settings().bindTimeout(Duration.ofMillis(50))));
        assertThat(caller.readToEnd()).isEmpty();
        until(() -> status().lastError() != null);
        assertThat(status().lastError()).endsWith("was refused: it said nothing within PT0.05S");
    }

    @Test
    void of_many_who_say_nothing_only_sixteen_are_kept() {
        int port = open(settings());
        for (int i = 0; i < 16; i++) {
            call(port);
        }
        assertThat(call(port).readToEnd()).isEmpty();
        callers.get(0).close();
        until(() -> {
            try {
                return bound(port) != null;
            } catch (UncheckedIOException e) {
                return false;
            }
        });
    }

    @Test
    void a_second_connection_is_closed_when_all_binds_have_theirs() {
        int port = open(settings());
        bound(port);
        assertThat(outbind(port, "smsc", "theirs").readToEnd()).isEmpty();
        assertThat(status().state()).isEqualTo(State.BOUND);
    }

    @Test
    void each_bind_takes_a_connection_of_its_own() {
        int port = open(settings().binds(2));
        bound(port);
        bound(port);
        assertThat(status().bound()).isEqualTo(2);
    }

    @Test
    void an_smsc_that_vanishes_is_waited_for_and_may_come_again() {
        int port = open(settings());
        bound(port).close();
        until(() -> status().state() == State.WAITING);
        assertThat(status().lastError()).isEqualTo("connection closed by the peer");
        FakeEsme smsc = bound(port);
        CompletableFuture<List<SubmitResult>> result = submit("again");
        smsc.answer(smsc.read(), 0);
        assertThat(result.join()).containsExactly(SmscTest.accepted(""));
    }

    @Test
    void a_bind_that_the_smsc_refuses_waits_for_the_next_outbind() {
        int port = open(settings());
        FakeEsme smsc = outbind(port, "smsc", "theirs");
        smsc.answer(smsc.read(), 0x0e);
        assertThat(smsc.readToEnd()).isEmpty();
        until(() -> status().state() == State.WAITING);
        bound(port);
    }

    @Test
    void a_connector_that_is_shut_frees_its_port_and_closes_who_has_said_nothing() {
        int port = open(settings());
        FakeEsme silent = call(port);
        lines.shut(LINE);
        assertThat(silent.readToEnd()).isEmpty();
        untilAsserted(() -> assertThatThrownBy(() -> new FakeEsme(port)).isInstanceOf(UncheckedIOException.class));
        assertThat(status().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void a_connector_that_is_opened_anew_has_the_same_port_again() {
        int port = open(settings());
        bound(port);
        lines.open(
                LINE,
                settings().outbind(new OutbindSettings(port, "smsc", "theirs")).build());
        callers.get(0).close();
        until(() -> status().listening() == port);
        bound(port);
    }

    @Test
    void a_port_that_another_has_is_told_and_tried_until_it_is_free() {
        int port = open(settings());
        lines.open(
                "other",
                settings().outbind(new OutbindSettings(port, "smsc", "theirs")).build());
        until(() -> lines.status("other").lastError() != null);
        assertThat(lines.status("other").lastError()).startsWith("can't listen for outbind at port " + port);
        lines.shut(LINE);
        until(() -> lines.status("other").listening() == port);
    }
}
