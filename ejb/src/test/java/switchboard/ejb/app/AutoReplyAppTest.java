package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.phase.App;
import switchboard.core.phase.Phases;
import switchboard.core.phase.Reply;

/** Messages come at noon UTC of a Sunday. */
class AutoReplyAppTest {

    private static App app(String windows, String zone) {
        return new AutoReplyApp().configured(Map.of("text", "We are closed.", "windows", windows, "zone", zone));
    }

    private static List<Reply> replies(App... apps) {
        var message = ExampleMessage.incoming(1).build();
        return new Phases(List.of(apps)).incoming(List.of(message)).get(0).replies();
    }

    @Test
    void within_a_window_there_is_an_answer() {
        assertThat(replies(app("MON-FRI 18:00-08:00, SUN 00:00-24:00", "UTC")))
                .containsExactly(Reply.of("We are closed."));
    }

    @Test
    void outside_of_all_windows_there_is_none() {
        assertThat(replies(app("MON-SAT 00:00-24:00, SUN 12:01-11:59", "UTC"))).isEmpty();
    }

    @Test
    void windows_are_in_the_time_of_their_zone() {
        assertThat(replies(app("13:00-13:01", "Europe/Berlin"))).hasSize(1);
        assertThat(replies(app("MON 00:00-02:00", "Pacific/Kiritimati"))).isEmpty();
        assertThat(replies(app("MON 02:00-02:01", "Pacific/Kiritimati"))).hasSize(1);
    }

    @Test
    void without_windows_it_answers_always_and_without_a_text_never() {
        assertThat(replies(app("", "UTC"))).hasSize(1);
        assertThat(replies(new AutoReplyApp().configured(Map.of("text", "")))).isEmpty();
    }

    @Test
    void what_it_answered_needs_no_default_answer() {
        var other = new DefaultAnswerApp().configured(Map.of("text", "What?"));
        assertThat(replies(app("", "UTC"), other)).containsExactly(Reply.of("We are closed."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noon", "12:00", "12:00-25:00", "24:00-12:00", "MON-FUN 12:00-13:00", "12:60-13:00"})
    void a_window_that_can_not_be_is_refused(String window) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> app(window, "UTC"))
                .withMessage("windows has no window such as MON-FRI 18:00-08:00: " + window);
    }

    @Test
    void a_zone_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> app("", "Berlin"))
                .withMessage("zone is not a time zone such as Europe/Berlin: Berlin");
    }
}
