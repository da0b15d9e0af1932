package switchboard.smpp.ra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.smpp.Eventually.until;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.InvalidPropertyException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.EsmeDelivery.Message;
import switchboard.smpp.EsmeDeliveryResult.Taken;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.server.FakeEsme;
import switchboard.smpp.server.FakeEsme.Frame;

/** The server side of the adapter from both ends, with a container played by the test. */
class SmppServerAdapterTest {

    private final Container container = new Container();
    private final SmppResourceAdapter adapter = new SmppResourceAdapter();
    private final SmppServerActivationSpec activation = new SmppServerActivationSpec();
    private final ServerEndpoint endpoint = new ServerEndpoint();

    @BeforeEach
    void start() {
        adapter.start(container.context());
    }

    @AfterEach
    void stop() {
        adapter.stop();
        container.close();
    }

    @Test
    void an_esme_submits_to_the_endpoint_and_gets_its_answer() throws Exception {
        try (FakeEsme esme = bound()) {
            esme.submit(7, "hello");
            assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0, 7, FakeEsme.text("hello")));
        }
    }

    @Test
    void a_submit_is_not_answered_before_the_commit() throws Exception {
        CountDownLatch commit = new CountDownLatch(1);
        try (FakeEsme esme = bound()) {
            endpoint.atEnd = () -> join(commit);
            esme.submit(7, "hello");
            until(() -> endpoint.calls.contains("requests 1"));
            esme.send(0x15, 0, 8, "");
            assertThat(esme.read().sequence()).isEqualTo(8);
            commit.countDown();
            assertThat(esme.read().sequence()).isEqualTo(7);
        }
    }

    @Test
    void an_endpoint_that_fails_refuses_for_now() throws Exception {
        endpoint.application = request -> {
            throw new IllegalStateException("database down");
        };
        try (FakeEsme esme = bound()) {
            esme.submit(7, "hello");
            assertThat(esme.read()).isEqualTo(new Frame(0x80000004, 0x08, 7, ""));
        }
    }

    @Test
    void the_endpoint_judges_binds() throws Exception {
        endpoint.doorkeeper = attempt -> BindAnswer.wrongCredentials("nobody");
        try (FakeEsme esme = new FakeEsme(open())) {
            assertThat(esme.bind(FakeEsme.TRANSCEIVER, "acme", "secret").status())
                    .isEqualTo(0x0e);
        }
    }

    @Test
    void without_an_endpoint_binds_are_refused_for_now() throws Exception {
        int port = open();
        adapter.endpointDeactivation(endpoint, activation);
        try (FakeEsme esme = new FakeEsme(port)) {
            assertThat(esme.bind(FakeEsme.TRANSCEIVER, "acme", "secret").status())
                    .isEqualTo(0x08);
        }
    }

    @Test
    void a_handle_delivers_to_who_is_bound() throws Exception {
        try (FakeEsme esme = bound();
                SmppConnection connection = connection()) {
            byte[] hello = "hello".getBytes(StandardCharsets.US_ASCII);
            var results = connection.deliver(
                    "esmes", "acme", List.of(Message.of(SmppAddress.NONE, SmppAddress.NONE, 3, hello)));
            esme.answer(esme.read(), 0);
            assertThat(results.toCompletableFuture().join()).containsExactly(new Taken());
        }
    }

    @Test
    void stopping_unbinds() throws Exception {
        try (FakeEsme esme = bound()) {
            Thread stopping = new Thread(adapter::stop);
            stopping.start();
            Frame unbind = esme.read();
            assertThat(unbind.command()).isEqualTo(0x06);
            esme.send(0x80000006, 0, unbind.sequence(), "");
            stopping.join();
        }
    }

    @Test
    void an_activation_says_which_number_of_workers_is_wrong() {
        activation.setBindWorkers(65);
        assertThatThrownBy(activation::validate)
                .isInstanceOf(InvalidPropertyException.class)
                .hasMessage("bindWorkers must be 1 to 64: 65");
    }

    private FakeEsme bound() throws ResourceException {
        return FakeEsme.bound(open(), FakeEsme.TRANSCEIVER, "acme");
    }

    /** The port. */
    private int open() throws ResourceException {
        adapter.endpointActivation(endpoint, activation);
        try (SmppConnection connection = connection()) {
            connection.openServer(
                    "esmes", ServerSettings.listening(0).address("127.0.0.1").build());
            until(() -> connection.serverStatus("esmes").state() == ServerStatus.State.LISTENING);
            return connection.serverStatus("esmes").port();
        }
    }

    private SmppConnection connection() throws ResourceException {
        return Container.factory(adapter).getConnection();
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
