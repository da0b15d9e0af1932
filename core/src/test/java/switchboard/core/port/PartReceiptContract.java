package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static switchboard.core.Examples.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.PartReceipts;
import switchboard.core.delivery.Receipt.Status;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.MessageStore.Taken;

/** How every message store sums up the receipts for the parts of one message. */
public interface PartReceiptContract extends StoredMessages {

    @Test
    default void each_part_that_arrives_counts() {
        sent(handedOver(1), "p1", "p2", "p3");
        assertThat(delivered("p1")).containsExactly(1);
        assertThat(delivered("p3", "p2")).containsExactly(2, 3);
    }

    @Test
    default void a_part_that_is_told_twice_counts_once() {
        sent(handedOver(1), "p1", "p2");
        assertThat(delivered("p1", "p1")).containsExactly(1, 1);
        assertThat(delivered("p1")).containsExactly(1);
        assertThat(delivered("p2")).containsExactly(2);
    }

    @Test
    default void what_was_told_before_is_told_with_each_receipt() {
        sent(handedOver(1), "p1", "p2");
        var both = new PartReceipts(true, 2, 1, 1);
        assertThat(store().take(List.of(
                        receipt("p1", Status.DELIVERED), receipt("p2", Status.FAILED), receipt("p2", Status.FAILED))))
                .extracting(Taken::before, Taken::after)
                .containsExactly(
                        tuple(PartReceipts.none(true, 2), new PartReceipts(true, 2, 1, 0)),
                        tuple(new PartReceipts(true, 2, 1, 0), both),
                        tuple(both, both));
    }

    @Test
    default void the_first_final_receipt_of_a_part_counts() {
        sent(handedOver(1), "p1", "p2");
        store().take(List.of(receipt("p1", Status.EXPIRED), receipt("p2", Status.DELIVERED)));
        assertThat(store().take(List.of(receipt("p1", Status.DELIVERED), receipt("p2", Status.CANCELLED))))
                .extracting(Taken::after)
                .containsOnly(new PartReceipts(true, 2, 1, 1));
    }

    @Test
    default void a_receipt_that_is_not_final_changes_nothing() {
        sent(handedOver(1), "p1", "p2");
        var underway = taken(receipt("p2", Status.UNDERWAY));
        assertThat(underway.after()).isEqualTo(underway.before());
        assertThat(delivered("p2")).containsExactly(1);
    }

    @Test
    default void what_was_taken_in_part_is_found_and_never_whole() {
        var part = handedOver(1);
        store().write(List.of(new Change(
                part, TransmissionState.FAILED, "0x0000000b", "bad number for part 2", NOON, List.of("p1"))));
        assertThat(taken(receipt("p1", Status.DELIVERED)))
                .isEqualTo(new Taken(
                        receipt("p1", Status.DELIVERED),
                        wordless(part),
                        PartReceipts.none(false, 1),
                        new PartReceipts(false, 1, 1, 0)));
    }

    @Test
    default void a_part_of_an_earlier_attempt_does_not_count() {
        var first = handedOver(1);
        store().write(List.of(
                new Change(first, TransmissionState.RETRYING, "", "no answer for part 2", NOON, List.of("p1"))));
        store().clear(List.of(first.again()), NOON);
        store().write(List.of(
                new Change(first.again(), TransmissionState.SENT, "", "", NOON.plusSeconds(1), List.of("p2", "p3"))));
        delivered("p1");
        assertThat(delivered("p2", "p3")).containsExactly(1, 2);
    }

    @Test
    default void a_network_may_give_one_id_to_several_parts() {
        sent(handedOver(1), "r1", "r1");
        assertThat(taken(receipt("r1", Status.DELIVERED)).after()).isEqualTo(new PartReceipts(true, 2, 2, 0));
    }
}
