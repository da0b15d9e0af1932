package switchboard.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_middle_one_is_told_with_least_and_most() {
        assertThat(Spread.of(List.of(3000.4, 1000.0, 2000.0)).text(0)).isEqualTo("2,000 (1,000 to 3,000)");
    }

    @Test
    void of_an_even_number_the_lower_middle_one_is_told() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0)).text(1)).isEqualTo("2.0 (1.0 to 4.0)");
    }
}
