package switchboard.smpp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.PduResponse;
import org.junit.jupiter.api.Test;

class WindowTest {

    private final Window window = new Window(3, 0x7ffffffe);
    private final Window.Request a = new Silent();
    private final Window.Request b = new Silent();

    @Test
    void sequence_numbers_begin_again_at_one() {
        assertThat(window.nextSequence()).isEqualTo(0x7ffffffe);
        assertThat(window.nextSequence()).isEqualTo(0x7fffffff);
        assertThat(window.nextSequence()).isEqualTo(1);
    }

    @Test
    void a_number_still_in_use_is_passed_over() {
        window.put(0x7fffffff, a, 10);
        window.put(1, b, 10);
        assertThat(window.nextSequence()).isEqualTo(0x7ffffffe);
        assertThat(window.nextSequence()).isEqualTo(2);
    }

    @Test
    void a_request_is_taken_once() {
        window.put(5, a, 10);
        assertThat(window.take(5)).containsSame(a);
        assertThat(window.take(5)).isEmpty();
        assertThat(window.free()).isEqualTo(3);
    }

    @Test
    void only_what_is_overdue_expires_and_frees_its_place() {
        window.put(5, a, 10);
        window.put(6, b, 20);
        assertThat(window.takeExpired(10)).containsExactly(a);
        assertThat(window.takeExpired(10)).isEmpty();
        assertThat(window.free()).isEqualTo(2);
        assertThat(window.nextExpiry()).contains(20L);
    }

    @Test
    void deadlines_survive_the_overflow_of_the_clock() {
        window.put(5, a, Long.MIN_VALUE + 5);
        assertThat(window.takeExpired(Long.MAX_VALUE)).isEmpty();
        assertThat(window.takeExpired(Long.MIN_VALUE + 6)).containsExactly(a);
    }

    @Test
    void at_the_end_everything_leaves_once() {
        window.put(5, a, 10);
        window.put(6, b, 20);
        assertThat(window.takeAll()).containsExactly(a, b);
        assertThat(window.takeAll()).isEmpty();
        assertThat(window.size()).isZero();
    }

    private static final class Silent implements Window.Request {

        @Override
        public void answered(PduResponse response) {}

        @Override
        public void unanswered(String reason) {}
    }
}
