package switchboard.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.benchmark.Result;

class ReportTest {

    private final String page = new Report(List.of(
                    sent("library", 10),
                    sent("codec", 1),
                    sent("adapter", 4),
                    new Result.Latency("adapter", 100, true, 500, 700, 1_500, 2_000),
                    new Result.Queue(1_000_000, 100_000, 900_000, 60, 130, 65)))
            .page("A machine.");

    @Test
    void each_sender_has_its_speed() {
        assertThat(page).contains("| 100 | yes | 100 (100 to 100) | 1,000 (1,000 to 1,000) | 250 (250 to 250) |");
    }

    @Test
    void the_adapter_is_held_against_both_bars() {
        assertThat(page).contains("| 100 | yes | 2.50 (2.50 to 2.50) | met | 0.25 (0.25 to 0.25) | **missed** |");
    }

    @Test
    void the_latency_is_held_against_a_millisecond() {
        assertThat(page).contains("| 100 | 700 (700 to 700) | met | 1,500 (1,500 to 1,500) | 2,000 (2,000 to 2,000) |");
    }

    @Test
    void the_heap_of_what_waits_is_told() {
        assertThat(page).contains("| 1,000,000 | 100,000 | 900,000 | 60 | 130 | 65 |");
    }

    private static Result sent(String variant, double seconds) {
        return new Result.Throughput(variant, 100, true, 1_000, seconds, 0.01, 60);
    }
}
