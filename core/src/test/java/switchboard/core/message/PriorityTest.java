package switchboard.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {
    /** SMPP 3.4 §5.2.14. */
    @ParameterizedTest
    @CsvSource({"BULK, 0", "NORMAL, 1", "URGENT, 2", "VERY_URGENT, 3"})
    void a_level_is_the_priority_flag(Priority priority, int level) {
        assertThat(priority.level()).isEqualTo(level);
    }
}
