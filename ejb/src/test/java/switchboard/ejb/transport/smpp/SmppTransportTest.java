package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.POLICY;
import static switchboard.core.Examples.transmission;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;

class SmppTransportTest {
    private final SmppTransport transport = new SmppTransport();

    @Test
    void what_was_handed_to_nobody_is_deferred() {
        transport.smpp = NoHandles.atPresent();
        transport.clock = CLOCK;
        var settings = Map.of("host", "smsc.example", "systemId", "shop", "source", "12345");
        var connector = new Connector("sim", "smpp", settings, true, 0, 10, POLICY);
        assertThat(transport
                        .send(connector, List.of(transmission(1)))
                        .toCompletableFuture()
                        .join())
                .containsExactly(
                        Outcome.deferred("", "the SMPP resource adapter gives no connection: none to be had", NOON));
    }
}
