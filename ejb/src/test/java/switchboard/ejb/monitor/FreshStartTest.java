package switchboard.ejb.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FreshStartTest {
    private static final long GB = 1_000_000_000;
    private static final double LIMIT = 0.9;

    private final AtomicLong free = new AtomicLong(50 * GB);
    private final AtomicInteger starts = new AtomicInteger();
    private final FreshStart freshStart =
            new FreshStart(new DataDisk(() -> 100 * GB, free::get), starts::incrementAndGet);

    @Test
    void services_start_anew_once_when_an_exhausted_disk_has_room_again() {
        free.set(4096);
        freshStart.look(LIMIT);
        assertThat(starts).hasValue(0);

        free.set(50 * GB);
        freshStart.look(LIMIT);
        freshStart.look(LIMIT);
        assertThat(starts).hasValue(1);
    }

    @Test
    void services_go_on_when_a_disk_was_only_too_full_to_accept_more() {
        free.set(7 * GB);
        freshStart.look(LIMIT);
        free.set(50 * GB);
        freshStart.look(LIMIT);

        assertThat(starts).hasValue(0);
    }
}
