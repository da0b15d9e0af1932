package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    void messages_wait_as_long_as_the_connector_says() {
        assertThat(transport.longestWait(ExampleEsme.connector(Map.of("keepMessages", "PT1H"))))
                .contains(Duration.ofHours(1));
    }
}
