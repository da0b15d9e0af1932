package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.ConnectorState.Phase;

class ReachTest {
    private Instant now = NOON;
    private final Reach reach = new Reach(() -> now);

    private Phase after(int seconds) {
        now = NOON.plusSeconds(seconds);
        return reach.state(0).phase();
    }

    @Test
    void a_line_is_up_before_anything_was_tried() {
        assertThat(reach.state(3)).isEqualTo(new ConnectorState(Phase.UP, null, NOON, 3));
    }

    @Test
    void it_rests_for_a_second_after_the_first_failure_and_is_tried_again() {
        reach.failed("no connection");
        assertThat(reach.state(0)).isEqualTo(new ConnectorState(Phase.WAITING, "no connection", NOON, 0));
        assertThat(after(1)).isEqualTo(Phase.UP);
    }

    @Test
    void each_rest_is_twice_as_long_up_to_a_minute() {
        int at = 0;
        for (var rest : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            reach.failed("no connection");
            assertThat(after(at + rest - 1)).isEqualTo(Phase.WAITING);
            assertThat(after(at += rest)).isEqualTo(Phase.UP);
        }
    }

    @Test
    void requests_that_fail_together_are_one_failure() {
        reach.failed("no connection");
        reach.failed("no connection");
        assertThat(after(1)).isEqualTo(Phase.UP);
    }

    @Test
    void the_first_failure_is_news_and_another_reason_is() {
        assertThat(reach.failed("no connection")).isTrue();
        assertThat(reach.failed("no connection")).isFalse();
        assertThat(reach.failed("no such name")).isTrue();
        assertThat(reach.answered()).isTrue();
        assertThat(reach.answered()).isFalse();
        assertThat(reach.failed("no such name")).isTrue();
    }

    @Test
    void an_answer_ends_it_and_the_last_error_stays_to_be_read() {
        reach.failed("no connection");
        now = NOON.plusSeconds(1);
        reach.answered();
        assertThat(reach.state(0)).isEqualTo(new ConnectorState(Phase.UP, "no connection", now, 0));
        reach.failed("again");
        assertThat(after(2)).isEqualTo(Phase.UP);
    }
}
