package switchboard.smpp.ra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.smpp.session.Arrival;

class DeliveryQueueTest {

    private final DeliveryQueue<Arrival> queue = new DeliveryQueue<>(300, 200, DeliveryLog.OF_NETWORKS);
    private final List<Integer> answers = new ArrayList<>();

    @Test
    void without_an_endpoint_everything_is_refused_for_now() {
        take(1);
        assertThat(answers).containsExactly(0x64);
    }

    @Test
    void what_waits_comes_in_batches_of_two_hundred_at_most() throws Exception {
        queue.endpointActivated();
        take(250);
        assertThat(queue.nextBatch()).hasSize(200);
        assertThat(queue.nextBatch()).hasSize(50);
        assertThat(answers).isEmpty();
    }

    @Test
    void what_finds_no_room_is_answered_queue_full() {
        queue.endpointActivated();
        take(301);
        assertThat(answers).containsExactly(0x14);
    }

    @Test
    void what_waits_when_the_last_endpoint_leaves_is_refused_for_now() {
        queue.endpointActivated();
        queue.endpointActivated();
        take(2);
        queue.endpointDeactivated();
        assertThat(answers).isEmpty();
        queue.endpointDeactivated();
        assertThat(answers).containsExactly(0x64, 0x64);
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            queue.take(new Arrival(DelivererTest.incoming("m" + i), answers::add));
        }
    }
}
