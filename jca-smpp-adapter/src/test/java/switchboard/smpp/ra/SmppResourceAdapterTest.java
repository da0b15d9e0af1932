package switchboard.smpp.ra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.smpp.Eventually.until;

import com.cloudhopper.smpp.pdu.Unbind;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.InvalidPropertyException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus.State;
import switchboard.smpp.Delivery.IncomingMessage;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SmppConnection;
import switchboard.smpp.SmppConnectionFactory;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.session.FakeSmsc;

/** The adapter from both ends, with a container played by the test. */
class SmppResourceAdapterTest {

    private final FakeSmsc smsc = new FakeSmsc();
    private final Container container = new Container();
    private final SmppResourceAdapter adapter = new SmppResourceAdapter();
    private final SmppActivationSpec activation = new SmppActivationSpec();
    private final Endpoint endpoint = new Endpoint();

    @BeforeEach
    void start() {
        adapter.start(container.context());
    }

    @AfterEach
    void stop() {
        adapter.stop();
        smsc.close();
        container.close();
    }

    @Test
    void a_delivery_reaches_the_endpoint_and_is_answered_ok() throws Exception {
        adapter.endpointActivation(endpoint, activation);
        open();
        smsc.deliver(1, "491701234567", "hello");
        until(() -> smsc.deliverStatuses().equals(List.of(0)));
        assertThat(endpoint.kept).hasSize(1).first().isInstanceOfSatisfying(IncomingMessage.class, message -> {
            assertThat(message.connector()).isEqualTo("operator");
            assertThat(message.source()).isEqualTo("491701234567");
        });
    }

    @Test
    void a_delivery_that_the_endpoint_refuses_is_answered_with_a_temporary_error() throws Exception {
        endpoint.listener = deliveries -> {
            throw new IllegalStateException("database down");
        };
        adapter.endpointActivation(endpoint, activation);
        open();
        smsc.deliver(1, "491701234567", "hello");
        until(() -> smsc.deliverStatuses().equals(List.of(0x64)));
    }

    @Test
    void without_an_endpoint_a_delivery_is_refused_for_now() throws Exception {
        open();
        smsc.deliver(1, "491701234567", "hello");
        until(() -> smsc.deliverStatuses().equals(List.of(0x64)));
    }

    @Test
    void a_deactivated_endpoint_is_released_and_gets_nothing_more() throws Exception {
        adapter.endpointActivation(endpoint, activation);
        open();
        smsc.deliver(1, "491701234567", "first");
        until(() -> smsc.deliverStatuses().size() == 1);
        adapter.endpointDeactivation(endpoint, activation);
        smsc.deliver(2, "491701234567", "second");
        until(() -> smsc.deliverStatuses().equals(List.of(0, 0x64)));
        assertThat(endpoint.calls).endsWith("release");
        assertThat(endpoint.kept).hasSize(1);
    }

    @Test
    void a_handle_submits() throws Exception {
        try (SmppConnection connection = open()) {
            List<ShortMessage> messages = List.of(ShortMessage.text("12345", "491701234567", "hello"));
            assertThat(connection
                            .submit("operator", messages)
                            .toCompletableFuture()
                            .join())
                    .containsExactly(new SubmitResult.Accepted(List.of("hello")));
        }
    }

    @Test
    void a_closed_handle_is_of_no_use_and_the_binds_stay() throws Exception {
        SmppConnection connection = open();
        connection.close();
        connection.close();
        assertThatThrownBy(() -> connection.status("operator")).isInstanceOf(IllegalStateException.class);
        assertThat(factory().getConnection().status("operator").state()).isEqualTo(State.BOUND);
    }

    @Test
    void stopping_unbinds_and_gives_no_more_handles() throws Exception {
        open();
        adapter.stop();
        assertThat(smsc.received(Unbind.class)).hasSize(1);
        assertThatThrownBy(() -> factory().getConnection()).isInstanceOf(ResourceException.class);
    }

    @Test
    void an_activation_says_which_number_of_workers_is_wrong() {
        activation.setWorkers(0);
        assertThatThrownBy(activation::validate)
                .isInstanceOf(InvalidPropertyException.class)
                .hasMessage("workers must be 1 to 64: 0");
    }

    private SmppConnection open() throws ResourceException {
        SmppConnection connection = factory().getConnection();
        connection.open(
                "operator",
                BindSettings.to("127.0.0.1", smsc.port(), "switchboard", "secret")
                        .reconnect(Duration.ofMillis(10), Duration.ofMillis(40))
                        .build());
        until(() -> connection.status("operator").state() == State.BOUND);
        return connection;
    }

    private SmppConnectionFactory factory() {
        return Container.factory(adapter);
    }
}
