package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Receipt;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.RecordingQueues;

class ReceiveTest {
    private final RecordingQueues queues = RecordingQueues.patient();
    private final CountingMeter meter = new CountingMeter();
    private final Receive receive = new Receive(queues, meter);

    @Test
    void messages_come_in_batches_of_two_hundred() {
        receive.receive(Collections.nCopies(401, ExampleMessage.incoming(1).build()));
        assertThat(queues.incoming).extracting(List::size).containsExactly(200, 200, 1);
        assertThat(meter.of(Event.RECEIVED)).isEqualTo(401);
    }

    @Test
    void receipts_too_and_without_delay() {
        var receipt = new Receipt("sim", "r1", Receipt.Status.DELIVERED, "", "", NOON, 0);
        receive.receipts(Collections.nCopies(201, receipt));
        assertThat(queues.receipts).extracting(put -> put.batch().size()).containsExactly(200, 1);
        assertThat(queues.receipts).allMatch(put -> put.delay().equals(Duration.ZERO));
    }

    @Test
    void nothing_is_no_batch() {
        receive.receive(List.of());
        receive.receipts(List.of());
        assertThat(queues.incoming).isEmpty();
        assertThat(queues.receipts).isEmpty();
    }
}
