package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RetentionTest {

    @Test
    void a_time_out_of_range_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(-1, 0))
                .withMessage("messageDays is not within 0 and 3650: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(0, 3_651))
                .withMessage("referenceDays is not within 0 and 3650: 3651");
    }
}
