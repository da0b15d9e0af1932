package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.phase.Incoming;
import switchboard.core.port.Configuration;
import switchboard.core.routing.RoutingTable;

class NumberAppTest {
    private final NumberApp app = new NumberApp();

    private Incoming met(String numbers) {
        var line = ExampleEsme.connector(Map.of("numbers", numbers)).withStarted(false);
        app.follow(new Configuration(List.of(line), new RoutingTable(List.of()), Map.of()));
        return app.handle(Incoming.of(ExampleMessage.incoming(1).build()));
    }

    @Test
    void a_message_to_its_number_goes_to_the_esme_even_if_it_is_stopped() {
        var in = met("12345");
        assertThat(in.forwards()).containsExactly("bank-line");
        assertThat(in.status()).isEqualTo(Incoming.Status.HANDLED);
    }

    @Test
    void a_message_to_another_number_is_left_to_other_apps() {
        assertThat(met("777").status()).isEqualTo(Incoming.Status.OPEN);
        assertThat(met("").status()).isEqualTo(Incoming.Status.OPEN);
    }

    @Test
    void a_connector_that_can_not_be_read_harms_no_other() {
        var broken = ExampleEsme.connector(Map.of("numbers", "*"));
        var good = new Connector(
                "good",
                EsmeTransport.NAME,
                Map.of("account", "shop", "numbers", "12345"),
                true,
                0,
                10,
                RetryPolicy.STANDARD);
        var settings = Map.of("account", "shop", "binds", "0");
        var bad = new Connector("bad", EsmeTransport.NAME, settings, true, 0, 10, RetryPolicy.STANDARD);
        app.follow(new Configuration(List.of(broken, bad, good), new RoutingTable(List.of()), Map.of()));
        assertThat(app.handle(Incoming.of(ExampleMessage.incoming(1).build())).forwards())
                .contains("good")
                .doesNotContain("bad");
    }
}
