package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExamplePart;
import switchboard.core.message.Content;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.Joining;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.PartStore;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.RecordingQueues.Dead;

class ReassembleTest {
    private static final LongMessage WHOLE = message(ExamplePart.of(1, 2, "a"), ExamplePart.of(2, 2, "b"));
    private static final LongMessage TORN = message(ExamplePart.of(1, 3, "a"), ExamplePart.of(3, 3, "c"));
    private static final Part EXCESS = ExamplePart.of(1, 2, "x").id(9).build();

    private final RecordingQueues queues = RecordingQueues.patient();
    private final CountingMeter meter = new CountingMeter();

    private static LongMessage message(ExamplePart... parts) {
        return new LongMessage(Stream.of(parts).map(ExamplePart::build).toList());
    }

    /** Answers each call so; one whole message more was forgotten. */
    private record Answering(Kept kept, List<LongMessage> overdue) implements PartStore {
        @Override
        public Kept keep(List<Part> parts) {
            return kept;
        }

        @Override
        public Overdue takeOverdue(Instant now, int most) {
            return now.equals(NOON) ? new Overdue(overdue.size() + 1, overdue) : new Overdue(0, List.of());
        }
    }

    /** Joins with strokes; a part alone is in brackets. */
    private record Strokes(boolean wants) implements Joining {
        @Override
        public Message joined(LongMessage message) {
            var texts = message.parts().stream().map(ExamplePart::text).collect(Collectors.joining("|"));
            return message.first().message().withContent(new Content.Text(texts));
        }

        @Override
        public Message alone(Part part) {
            return part.message().withContent(new Content.Text("(" + ExamplePart.text(part) + ")"));
        }

        @Override
        public boolean wantsIncomplete(String connector) {
            return wants && connector.equals("sim");
        }
    }

    private Reassemble reassemble(boolean wantsIncomplete, PartStore store) {
        return new Reassemble(store, new Strokes(wantsIncomplete), new Receive(queues, meter), queues, CLOCK);
    }

    private void take(boolean wantsIncomplete, List<LongMessage> settled, Part... excess) {
        var store = new Answering(new PartStore.Kept(settled, List.of(excess)), List.of());
        reassemble(wantsIncomplete, store).take(List.of(EXCESS));
    }

    private List<String> incoming() {
        return queues.incoming.stream().flatMap(List::stream).map(Message::text).toList();
    }

    @Test
    void a_message_goes_on_when_it_is_whole() {
        take(true, List.of(WHOLE));
        assertThat(incoming()).containsExactly("a|b");
        assertThat(meter.of(Event.RECEIVED)).isEqualTo(1);
    }

    @Test
    void parts_that_wait_go_nowhere() {
        take(true, List.of());
        assertThat(queues.incoming).isEmpty();
        assertThat(meter.of(Event.RECEIVED)).isZero();
    }

    @Test
    void a_part_that_finds_no_room_goes_on_alone() {
        take(true, List.of(WHOLE), EXCESS);
        assertThat(incoming()).containsExactlyInAnyOrder("(x)", "a|b");
    }

    @Test
    void a_message_whose_reference_came_again_goes_on_as_far_as_it_came() {
        take(true, List.of(TORN));
        assertThat(incoming()).containsExactly("a|c");
    }

    @Test
    void it_is_put_aside_if_the_connector_does_not_want_it() {
        take(false, List.of(TORN, WHOLE));
        assertThat(incoming()).containsExactly("a|b");
        assertThat(queues.dead).containsExactly(new Dead(List.of(joined()), "parts did not come: 2/3"));
    }

    private static Message joined() {
        return new Strokes(true).joined(TORN);
    }

    @Test
    void a_message_whose_time_is_over_goes_on_and_what_was_forgotten_counts_too() {
        var store = new Answering(new PartStore.Kept(List.of(), List.of()), List.of(TORN));
        assertThat(reassemble(true, store).settleOverdue()).isEqualTo(2);
        assertThat(incoming()).containsExactly("a|c");
    }

    @Test
    void many_parts_are_kept_in_batches() {
        var store = new Answering(new PartStore.Kept(List.of(WHOLE), List.of()), List.of());
        reassemble(true, store).take(Collections.nCopies(401, EXCESS));
        assertThat(incoming()).hasSize(3);
    }
}
