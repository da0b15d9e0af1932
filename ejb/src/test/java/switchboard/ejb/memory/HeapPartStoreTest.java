package switchboard.ejb.memory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.ExamplePart;
import switchboard.core.message.Address;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Part;
import switchboard.core.port.PartStore;
import switchboard.core.port.PartStoreContract;

class HeapPartStoreTest implements PartStoreContract {
    private static final Part FIRST = ExamplePart.of(1, 2, "a").build();
    private static final Part SECOND = ExamplePart.of(2, 2, "b").build();
    private static final LongMessage WHOLE = new LongMessage(List.of(FIRST, SECOND));

    private final OpenTransaction transaction = new OpenTransaction();
    private final HeapPartStore store = new HeapPartStore();

    @BeforeEach
    void begin() {
        store.transactions = transaction;
    }

    @Override
    public PartStore parts() {
        return store;
    }

    private List<LongMessage> keep(Part part) {
        return store.keep(List.of(part)).settled();
    }

    @Test
    void many_senders_together_do_not_fill_the_heap() {
        IntStream.range(0, 10_000)
                .mapToObj(number -> Address.parse("+49170" + (1_000_000 + number)))
                .forEach(sender -> keep(ExamplePart.of(1, 2, "a").from(sender).build()));
        assertThat(store.keep(List.of(FIRST)).excess()).containsExactly(FIRST);
    }

    @Test
    void whole_messages_make_room_for_those_that_wait() {
        IntStream.range(0, 10_000)
                .mapToObj(number -> Address.parse("+49170" + (1_000_000 + number)))
                .forEach(sender -> store.keep(List.of(
                        ExamplePart.of(1, 2, "a").from(sender).build(),
                        ExamplePart.of(2, 2, "b").from(sender).build())));
        assertThat(store.keep(List.of(FIRST)).excess()).isEmpty();
        assertThat(keep(SECOND)).containsExactly(WHOLE);
    }

    @Test
    void a_part_that_is_rolled_back_was_never_there() {
        keep(FIRST);
        transaction.end(Status.STATUS_ROLLEDBACK);
        assertThat(keep(SECOND)).isEmpty();
    }

    @Test
    void a_message_becomes_whole_again_when_that_was_rolled_back() {
        keep(FIRST);
        transaction.end(Status.STATUS_COMMITTED);
        assertThat(keep(SECOND)).containsExactly(WHOLE);
        transaction.end(Status.STATUS_ROLLEDBACK);
        assertThat(keep(SECOND)).containsExactly(WHOLE);
    }

    @Test
    void what_came_after_a_part_that_is_rolled_back_stays() {
        keep(ExamplePart.of(1, 3, "a").build());
        var first = transaction.handOver();
        keep(ExamplePart.of(2, 3, "b").build());
        first.end(Status.STATUS_ROLLEDBACK);
        assertThat(keep(ExamplePart.of(3, 3, "c").build())).hasSize(1);
    }

    @Test
    void what_is_overdue_is_still_there_when_taking_it_out_was_rolled_back() {
        keep(FIRST);
        transaction.end(Status.STATUS_COMMITTED);
        assertThat(store.takeOverdue(FIRST.due(), 1).settled()).hasSize(1);
        transaction.end(Status.STATUS_ROLLEDBACK);
        assertThat(store.takeOverdue(FIRST.due(), 1).settled()).hasSize(1);
    }
}
