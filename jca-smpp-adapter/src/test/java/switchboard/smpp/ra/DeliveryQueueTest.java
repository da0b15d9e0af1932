package switchboard.smpp.ra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.smpp.session.Arrival;

class DeliveryQueueTest {

    private final DeliveryQueue<Arrival> queue = new DeliveryQueue<>(300, 1_000_000, 200, DeliveryLog.OF_NETWORKS);
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
    void what_would_take_too_many_octets_finds_no_room_until_some_are_taken() throws Exception {
        DeliveryQueue<Arrival> wide = new DeliveryQueue<>(300, 600, 2, DeliveryLog.OF_NETWORKS);
        wide.endpointActivated();
        take(4, wide);
        assertThat(answers).containsExactly(0x14);
        wide.nextBatch();
        take(3, wide);
        assertThat(answers).containsExactly(0x14, 0x14);
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

    @Test
    void who_is_full_says_so_once_until_half_of_it_is_empty() throws Exception {
        List<String> told = new ArrayList<>();
        DeliveryQueue<Arrival> small = new DeliveryQueue<>(4, 1_000_000, 1, new TellingLog(told));
        small.endpointActivated();
        take(5, small);
        small.nextBatch();
        take(2, small);
        assertThat(told).containsExactly("4 wait");
        small.nextBatch();
        assertThat(told).hasSize(1);
        small.nextBatch();
        assertThat(told).containsExactly("4 wait", "room");
    }

    private void take(int count) {
        take(count, queue);
    }

    private void take(int count, DeliveryQueue<Arrival> queue) {
        for (int i = 0; i < count; i++) {
            queue.take(new Arrival(DelivererTest.incoming("m" + i), 200, answers::add));
        }
    }

    private record TellingLog(List<String> told) implements DeliveryLog {

        @Override
        public void failing(String cause) {}

        @Override
        public void succeeding() {}

        @Override
        public void full(int waiting) {
            told.add(waiting + " wait");
        }

        @Override
        public void hasRoom() {
            told.add("room");
        }
    }
}
