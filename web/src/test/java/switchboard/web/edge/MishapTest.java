package switchboard.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSRuntimeException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Problem;

class MishapTest {

    @Test
    void an_unavailable_gateway_asks_for_a_repeat_later() {
        var refusal = Mishap.answer(
                new RuntimeException(new GatewayUnavailable("The disk is full.", Duration.ofMillis(1500))));
        assertThat(refusal.document().status()).isEqualTo(503);
        assertThat(refusal.document().detail()).isEqualTo("The disk is full.");
        assertThat(refusal.headers()).containsEntry("Retry-After", "2");
    }

    @Test
    void no_connection_to_the_database_or_the_broker_is_an_outage() {
        for (var cause : List.of(
                new ResourceException("IJ000453"),
                new JMSRuntimeException("the broker is away"),
                new SQLException("gone", "08006"),
                new SQLException("disk full", "53100"))) {
            assertThat(Mishap.answer(new RuntimeException(cause)).document().code())
                    .isEqualTo("unavailable");
        }
    }

    @Test
    void what_nobody_expected_tells_a_reference_and_nothing_else() {
        var document = Mishap.answer(new IllegalStateException("inner words")).document();
        assertThat(document.status()).isEqualTo(500);
        assertThat(document.detail())
                .matches("An unexpected error\\. Its reference in the log is [0-9a-f-]{36}\\.")
                .doesNotContain("inner words");
    }

    @Test
    void the_first_problem_is_told_with_its_field_once() {
        var named = new Problem("to[0]", "bad_address", "to[0] is not a number");
        var unnamed = new Problem("rate", "invalid", "is too high");
        assertThat(Refusal.of(List.of(named)).document().detail()).isEqualTo("to[0] is not a number");
        assertThat(Refusal.of(List.of(unnamed, named)).document().detail()).isEqualTo("rate: is too high (and 1 more)");
    }

    @Test
    void a_problem_that_has_a_page_of_its_own_leads_there() {
        var reused = new Problem("clientReference", "client_reference_reused", "was used");
        assertThat(Refusal.of(List.of(reused)).document().type()).isEqualTo("/problems/client_reference_reused");
        assertThat(Refusal.of(List.of(reused, new Problem("to", "required", "is required")))
                        .document()
                        .type())
                .isEqualTo("/problems/invalid_fields");
    }
}
