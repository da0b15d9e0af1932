package switchboard.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedRequestsTest {
    private long now = Long.MAX_VALUE - 5;
    private final RefusedRequests refused = new RefusedRequests(() -> now);
    private final List<Long> said = new ArrayList<>();

    private void refuse(int times) {
        for (int i = 0; i < times; i++) {
            refused.one(said::add);
        }
    }

    @Test
    void the_first_is_said_at_once_and_the_others_once_a_minute() {
        refuse(1000);
        assertThat(said).containsExactly(1L);
        now += Duration.ofMinutes(1).toNanos();
        refuse(2);
        assertThat(said).containsExactly(1L, 1000L);
    }
}
