package switchboard.ejb.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.Examples;
import switchboard.core.delivery.Connector;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;
import switchboard.core.port.HttpDoor;
import switchboard.ejb.Beans;

class HttpDoorsTest {
    private static final Connector UP = Examples.connector("up");

    private final HttpDoors doors = new HttpDoors();

    {
        doors.doors = new Beans<>(List.of(new EchoingDoor("other"), new EchoingDoor("simulator")));
        doors.settings = FixedSettings.of(
                UP,
                Examples.connector("down").withStarted(false),
                new Connector("deaf", "smpp", Map.of(), true, 0, 10, Examples.POLICY));
    }

    private record EchoingDoor(String transport) implements HttpDoor {
        @Override
        public int mostOctets() {
            return 17;
        }

        @Override
        public HttpAnswer take(Connector connector, HttpCall call) {
            return HttpAnswer.of(200, transport + " for " + connector.id() + call.path());
        }
    }

    private HttpAnswer take(String connector) {
        return doors.take(new HttpCall(connector, "GET", "/x", "", Map.of(), new byte[0], "192.0.2.7"));
    }

    @Test
    void a_request_comes_to_the_transport_of_its_connector() {
        assertThat(take("up")).isEqualTo(HttpAnswer.of(200, "simulator for up/x"));
        assertThat(doors.mostOctets("up")).isEqualTo(17);
    }

    @Test
    void a_connector_that_is_stopped_takes_it_later() {
        assertThat(take("down").status()).isEqualTo(503);
        assertThat(take("down").headers()).containsEntry("Retry-After", "30");
    }

    @Test
    void a_connector_that_is_not_there_or_has_no_door_takes_nothing() {
        assertThat(take("nobody").status()).isEqualTo(404);
        assertThat(take("deaf").status()).isEqualTo(404);
        assertThat(doors.mostOctets("deaf")).isZero();
    }
}
