package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.transmission;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.Outcome;
import switchboard.ejb.transport.smpp.NoHandles;

class EsmeTransportTest {
    private final EsmeTransport transport = new EsmeTransport();

    @Test
    void a_key_store_is_opened_before_it_is_saved() {
        var connector = ExampleEsme.connector(Map.of("tlsPort", "3550", "keyStore", "/nowhere/key.p12"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transport.check(connector))
                .withMessage("keyStore: the key store can't be read: /nowhere/key.p12");
    }

    @Test
    void what_was_handed_to_nobody_is_deferred() {
        transport.smpp = NoHandles.atPresent();
        transport.esmes = new Esmes();
        transport.esmes.add(ExampleEsme.with(Map.of()));
        transport.clock = CLOCK;
        assertThat(transport
                        .send(ExampleEsme.connector(Map.of()), List.of(transmission(1)))
                        .toCompletableFuture()
                        .join())
                .containsExactly(
                        Outcome.deferred("", "the SMPP resource adapter gives no connection: none to be had", NOON));
    }

    @Test
    void messages_wait_as_long_as_the_connector_says() {
        assertThat(transport.longestWait(ExampleEsme.connector(Map.of("keepMessages", "PT1H"))))
                .contains(Duration.ofHours(1));
    }
}
