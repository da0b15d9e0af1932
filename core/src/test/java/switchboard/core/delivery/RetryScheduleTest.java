package switchboard.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryScheduleTest {

    @Test
    void the_waits_come_in_their_order_and_a_star_repeats_one() {
        assertThat(RetrySchedule.parse("5s, 1m, 5m*2 until 24h"))
                .isEqualTo(new RetrySchedule(
                        List.of(
                                Duration.ofSeconds(5),
                                Duration.ofMinutes(1),
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(5)),
                        false,
                        Duration.ofHours(24),
                        "5s, 1m, 5m*2 until 24h"));
    }

    @Test
    void three_retries_at_three_minutes_are_all() {
        var schedule = RetrySchedule.parse("3m*3");
        assertThat(schedule.after(1)).contains(Duration.ofMinutes(3));
        assertThat(schedule.after(3)).contains(Duration.ofMinutes(3));
        assertThat(schedule.after(4)).isEmpty();
    }

    @Test
    void a_star_without_a_number_repeats_until_the_end() {
        var schedule = RetrySchedule.parse("500ms, 2h* until 3d");
        assertThat(schedule.after(1)).contains(Duration.ofMillis(500));
        assertThat(schedule.after(5_000)).contains(Duration.ofHours(2));
        assertThat(schedule.until()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void never_has_no_wait() {
        assertThat(RetrySchedule.parse(" never ").after(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5s,15s ,1m", "60s * 3 until 90m", "never", "5s, 15s, 1m, 5m* until 24h"})
    void it_is_shown_as_it_was_written(String text) {
        assertThat(RetrySchedule.parse(text)).hasToString(text);
    }

    @Test
    void a_list_is_written_as_the_expression_that_means_the_same() {
        var list = RetrySchedule.repeating(List.of(Duration.ofMillis(500), Duration.ofMinutes(90)), Duration.ofDays(2));
        assertThat(list).hasToString("500ms, 90m* until 2d").isEqualTo(RetrySchedule.parse("500ms, 90m* until 2d"));
    }

    @Test
    void a_list_of_nothing_is_never() {
        assertThat(RetrySchedule.repeating(List.of(), Duration.ofDays(2))).isEqualTo(RetrySchedule.parse("never"));
    }

    @Test
    void what_is_longer_than_a_schedule_can_say_is_cut() {
        assertThat(RetrySchedule.repeating(List.of(Duration.ofNanos(1)), Duration.ofDays(400)))
                .hasToString("1ms* until 30d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | a schedule has 1 to 200 characters, such as 5s, 1m, 5m*5 until 24h",
                "5s, soon          | \"soon\" is not a length of time such as 500ms, 30s, 5m, 2h or 1d",
                "5s,               | \"\" is not a length of time such as 500ms, 30s, 5m, 2h or 1d",
                "PT5S              | \"PT5S\" is not a length of time such as 500ms, 30s, 5m, 2h or 1d",
                "5s*x              | \"5s*x\" is not a wait such as 30s, 5m*3 or 5m*",
                "5s*99999          | \"5s*99999\" is not a wait such as 30s, 5m*3 or 5m*",
                "0s                | \"0s\" is not longer than nothing and up to 30d",
                "31d               | \"31d\" is not longer than nothing and up to 30d",
                "5s*0              | \"5s*0\" does not leave 1 to 1000 waits in all",
                "5s*500, 1m*501    | \"1m*501\" does not leave 1 to 1000 waits in all",
                "5m*               | \"5m*\" repeats for ever: say until when, such as 5m* until 24h",
                "5m*, 1h until 24h | only the last wait may repeat for ever; another follows: \"1h\"",
                "5m until tomorrow | \"tomorrow\" is not a length of time such as 500ms, 30s, 5m, 2h or 1d",
            })
    void what_is_wrong_is_named(String text, String objection) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetrySchedule.parse(text))
                .withMessage(objection);
    }

    @Test
    void a_text_without_end_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetrySchedule.parse("1s,".repeat(67)))
                .withMessageStartingWith("a schedule has 1 to 200 characters");
    }
}
