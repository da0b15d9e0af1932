package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JmsQueuesTest {

    @Test
    void a_reason_of_any_length_fits_a_header() {
        assertThat(JmsQueues.clipped("r".repeat(2_400_000))).hasSize(1_000).endsWith("r…");
    }

    @Test
    void a_short_reason_stays_as_it_is() {
        assertThat(JmsQueues.clipped("the server stopped")).isEqualTo("the server stopped");
    }
}
