package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import switchboard.core.port.Problem;
import switchboard.core.port.Retention;
import switchboard.web.edge.Refusal;

class RetentionBodyTest {

    @Test
    void what_is_absent_is_for_ever() {
        assertThat(new RetentionBody(null, null).retention()).isEqualTo(Retention.FOR_EVER);
        assertThat(new RetentionBody(90, null).retention()).isEqualTo(new Retention(90, 0));
    }

    @Test
    void a_time_out_of_range_is_named() {
        var refused = catchThrowableOfType(Refusal.class, () -> new RetentionBody(90, -2).retention());
        assertThat(refused.document().problems())
                .containsExactly(new Problem("referenceDays", "invalid", "is not within 0 and 3650: -2"));
    }
}
