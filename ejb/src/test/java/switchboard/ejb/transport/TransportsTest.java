package switchboard.ejb.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.POLICY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Problem;
import switchboard.ejb.transport.smpp.SmppTransport;

class TransportsTest {
    private final Transports transports = TransportsOf.these(new SmppTransport(), AnsweringTransport.accepting());

    private static Connector connector(String transport, Map<String, String> settings) {
        return new Connector("sim", transport, settings, true, 0, 10, POLICY);
    }

    private static Connector smpp(Map<String, String> settings) {
        return connector("smpp", settings);
    }

    @Test
    void they_are_listed_by_name_with_their_settings_in_the_order_of_a_form() {
        assertThat(transports.transports().keySet()).containsExactly("answering", "smpp");
        assertThat(transports.transports().get("smpp").get(0).key()).isEqualTo("host");
    }

    @Test
    void one_is_found_by_its_name() {
        assertThat(transports.named("answering")).isInstanceOf(AnsweringTransport.class);
        assertThatThrownBy(() -> transports.named("pigeon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("transport \"pigeon\" does not exist; there are [answering, smpp]");
    }

    @Test
    void a_connector_that_can_be_has_no_problem() {
        assertThat(transports.problems(smpp(Map.of("host", "smsc.example", "systemId", "shop"))))
                .isEmpty();
    }

    @Test
    void an_unknown_transport_is_a_problem() {
        assertThat(transports.problems(connector("pigeon", Map.of())))
                .containsExactly(new Problem(
                        "transport",
                        "unknown_transport",
                        "transport \"pigeon\" does not exist; there are [answering, smpp]"));
    }

    @Test
    void every_setting_that_is_wrong_is_told() {
        var problems = transports.problems(smpp(Map.of("port", "many", "bindType", "BOTH", "zoo", "1", "ape", "2")));
        assertThat(problems)
                .containsExactly(
                        new Problem("settings.host", "bad_setting", "host is required"),
                        new Problem("settings.port", "bad_setting", "port is not a whole number from 0: many"),
                        new Problem("settings.systemId", "bad_setting", "systemId is required"),
                        new Problem(
                                "settings.bindType",
                                "bad_setting",
                                "bindType is none of [TRANSCEIVER, TRANSMITTER, RECEIVER, SPLIT]: BOTH"),
                        new Problem("settings.ape", "unknown_setting", "ape is no setting of this transport"),
                        new Problem("settings.zoo", "unknown_setting", "zoo is no setting of this transport"));
    }

    @Test
    void what_the_transport_itself_finds_is_a_problem() {
        var problems = transports.problems(smpp(Map.of("host", "smsc.example", "systemId", "shop", "port", "65536")));
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("port", "65536"));
    }
}
