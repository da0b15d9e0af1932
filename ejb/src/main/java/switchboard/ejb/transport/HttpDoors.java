package switchboard.ejb.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import switchboard.core.delivery.Connector;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;
import switchboard.core.port.HttpDoor;
import switchboard.core.port.HttpIngress;
import switchboard.core.port.Settings;

/** Leads requests to the transport of the connector that they name. */
@ApplicationScoped
public class HttpDoors implements HttpIngress {
    private static final String SECONDS_TO_WAIT = "30";

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<HttpDoor> doors;

    @Override
    public int mostOctets(String connector) {
        return settings.current()
                .connector(connector)
                .flatMap(this::door)
                .map(HttpDoor::mostOctets)
                .orElse(0);
    }

    @Override
    public HttpAnswer take(HttpCall call) {
        return settings.current()
                .connector(call.connector())
                .flatMap(connector -> door(connector).map(door -> take(door, connector, call)))
                .orElseGet(() -> HttpAnswer.of(404, "no connector of this name takes requests"));
    }

    private static HttpAnswer take(HttpDoor door, Connector connector, HttpCall call) {
        return connector.started()
                ? door.take(connector, call)
                : HttpAnswer.of(503, "the connector is stopped").with("Retry-After", SECONDS_TO_WAIT);
    }

    private Optional<HttpDoor> door(Connector connector) {
        return doors.stream()
                .filter(door -> door.transport().equals(connector.transport()))
                .findFirst();
    }
}
