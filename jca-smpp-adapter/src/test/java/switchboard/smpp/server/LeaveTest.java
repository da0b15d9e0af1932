package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.smpp.Eventually.until;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeDelivery.Message;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.server.FakeEsme.Frame;

class LeaveTest extends EsmeTest {

    @Test
    void an_unbind_is_answered_and_the_connection_closed() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.send(0x06, 0, 9, "");
        assertThat(esme.readToEnd()).isEqualTo("00000010800000060000000000000009");
        until(() -> status().esmes().isEmpty());
    }

    @Test
    void an_unbind_is_answered_after_all_that_came_before_it() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(8, "hello");
        esme.send(0x06, 0, 9, "");
        esme.submit(10, "too late");
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0x08, 10, ""));
        next().answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0, 8, "3100"));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000006, 0, 9, ""));
    }

    @Test
    void who_is_disconnected_gets_its_answers_then_an_unbind() throws Exception {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        esme.submit(8, "hello");
        PendingRequest request = next();
        servers.disconnect(SERVER, "acme", "banned");
        request.answer(new EsmeAnswer.Taken("1"));
        assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0, 8, "3100"));
        Frame unbind = esme.read();
        assertThat(unbind).isEqualTo(new Frame(0x06, 0, 1, ""));
        esme.send(0x80000006, 0, unbind.sequence(), "");
        assertThat(esme.readToEnd()).isEmpty();
    }

    @Test
    void what_is_in_flight_is_answered_before_an_unbind() {
        open(settings());
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        var results = servers.deliver(
                SERVER, "acme", List.of(Message.of(SmppAddress.NONE, SmppAddress.NONE, 3, new byte[] {'x'})));
        Frame delivery = esme.read();
        servers.disconnect(SERVER, "acme", "banned");
        esme.answer(delivery, 0);
        assertThat(esme.read().command()).isEqualTo(0x06);
        assertThat(results.toCompletableFuture().join()).hasSize(1);
    }

    @Test
    void who_is_still_judged_when_its_account_is_disconnected_is_not_bound() {
        judgesAtOnce = false;
        open(settings());
        FakeEsme esme = connect();
        esme.wantToBind(FakeEsme.TRANSCEIVER, "acme", "secret", 0x34);
        until(() -> unjudged.size() == 1);
        servers.disconnect(SERVER, "acme", "its connector is stopped");
        unjudged.get(0).answer(new BindAnswer.Accepted(limits));
        assertThat(esme.readToEnd()).isEmpty();
    }

    @Test
    void others_than_the_disconnected_stay() {
        open(settings());
        FakeEsme acme = bound(FakeEsme.TRANSCEIVER);
        connect().bind(FakeEsme.TRANSCEIVER, "other", "secret");
        servers.disconnect(SERVER, "acme", "banned");
        assertThat(acme.read().command()).isEqualTo(0x06);
        acme.close();
        until(() -> status().esmes().size() == 1);
        assertThat(status().esmes().get(0).bind().systemId()).isEqualTo("other");
    }

    @Test
    void a_server_that_is_shut_unbinds_and_frees_its_port() {
        open(settings());
        int port = status().port();
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        servers.shut(SERVER);
        assertThat(esme.read().command()).isEqualTo(0x06);
        assertThat(status().state()).isEqualTo(ServerStatus.State.CLOSED);
        servers.open("next", ServerSettings.listening(port).address("127.0.0.1").build());
        until(() -> servers.status("next").state() == ServerStatus.State.LISTENING);
    }

    @Test
    void a_port_in_use_is_told_and_had_when_it_is_free() {
        open(settings());
        servers.open(
                "second",
                ServerSettings.listening(status().port()).address("127.0.0.1").build());
        until(() -> servers.status("second").state() == ServerStatus.State.WAITING);
        assertThat(servers.status("second").lastError()).contains("in use");
        servers.shut(SERVER);
        until(() -> servers.status("second").state() == ServerStatus.State.LISTENING);
    }

    @Test
    void other_settings_unbind_and_listen_on_the_same_port() {
        open(settings());
        int port = status().port();
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        open(settings().window(7));
        assertThat(esme.read().command()).isEqualTo(0x06);
        open(ServerSettings.listening(port).address("127.0.0.1"));
        assertThat(status().port()).isEqualTo(port);
    }

    @Test
    void a_silent_esme_is_asked_and_one_that_answers_stays() {
        open(settings().enquireLink(Duration.ofMillis(20)));
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        Frame first = esme.read();
        assertThat(first).isEqualTo(new Frame(0x15, 0, 1, ""));
        esme.send(0x80000015, 0, 1, "");
        assertThat(esme.read()).isEqualTo(new Frame(0x15, 0, 2, ""));
        assertThat(status().esmes()).hasSize(1);
    }

    @Test
    void an_esme_that_has_vanished_is_noticed() {
        open(settings().enquireLink(Duration.ofMillis(20)).responseTimeout(Duration.ofMillis(20)));
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        assertThat(esme.readToEnd()).isEqualTo("00000010000000150000000000000001");
        until(() -> status().esmes().isEmpty());
    }

    @Test
    void an_inactive_esme_is_unbound_though_it_answers_enquire_link() {
        open(settings().inactivity(Duration.ofMillis(50)));
        FakeEsme esme = bound(FakeEsme.TRANSCEIVER);
        assertThat(esme.read()).isEqualTo(new Frame(0x06, 0, 1, ""));
    }
}
