package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.transmission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.MessageStore.Clearance;

/** What may happen to a transmission, where a store keeps messages: the rows decide. */
public interface TransmissionStateContract extends KeptMessages {

    @Test
    default void an_attempt_under_way_was_interrupted() {
        assertClearance(Clearance.INTERRUPTED, handedOver(1));
    }

    @Test
    default void an_attempt_that_is_settled_is_over() {
        assertClearance(Clearance.OVER, sent(handedOver(1), "r1"));
    }

    @Test
    default void an_attempt_that_will_be_repeated_is_over() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        assertClearance(Clearance.OVER, first);
    }

    @Test
    default void an_attempt_is_over_while_the_next_is_under_way() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        assertClearance(Clearance.GO, first.again());
        assertClearance(Clearance.OVER, first);
        assertClearance(Clearance.INTERRUPTED, first.again());
    }

    @Test
    default void a_transmission_tells_when_the_attempt_that_it_waits_for_starts() {
        var transmission = handedOver(1);
        store().write(List.of(Change.to(TransmissionState.RETRYING, transmission, "busy", NOON)
                .withNext(NOON.plusSeconds(5))));
        assertThat(told(transmission).next()).isEqualTo(NOON.plusSeconds(5));
        assertClearance(Clearance.GO, transmission.again());
        assertThat(told(transmission).next()).isNull();
    }

    @Test
    default void a_transmission_that_is_put_off_tells_until_when_and_stays_what_it_is() {
        var transmission = transmission(accepted(ExampleMessage.outgoing(1)));
        write(TransmissionState.QUEUED, transmission);
        store().write(List.of(
                new Change(transmission, null, "", "quiet", NOON, List.of()).withNext(NOON.plusSeconds(5))));
        assertThat(told(transmission).next()).isEqualTo(NOON.plusSeconds(5));
        assertThat(told(transmission).state()).isEqualTo(TransmissionState.QUEUED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "EXPIRED", "UNKNOWN"})
    default void a_transmission_that_has_ended_is_over(TransmissionState end) {
        var transmission = handedOver(1);
        write(end, transmission);
        assertClearance(Clearance.OVER, transmission);
        assertClearance(Clearance.OVER, transmission.again());
    }

    @Test
    default void clearances_are_answered_in_their_order() {
        var over = sent(handedOver(1), "r1");
        var interrupted = handedOver(2);
        var fresh = transmission(3);
        assertThat(store().clear(List.of(fresh, over, interrupted), NOON))
                .containsExactly(Clearance.GO, Clearance.OVER, Clearance.INTERRUPTED);
    }

    @Test
    default void a_transmission_is_queued_once() {
        write(TransmissionState.QUEUED, transmission(1));
        assertLeftOut(TransmissionState.QUEUED, transmission(1));
    }

    @Test
    default void an_outcome_is_written_once() {
        var transmission = handedOver(1);
        write(TransmissionState.RETRYING, transmission);
        assertLeftOut(TransmissionState.RETRYING, transmission);
        assertLeftOut(TransmissionState.FAILED, transmission);
    }

    @Test
    default void a_late_outcome_does_not_disturb_the_attempt_under_way() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        assertClearance(Clearance.GO, first.again());
        assertLeftOut(TransmissionState.FAILED, first);
        sent(first.again(), "r1");
    }

    @Test
    default void what_is_sent_changes_by_a_receipt_only() {
        var sent = sent(handedOver(1), "r1");
        assertLeftOut(TransmissionState.SENT, sent);
        assertLeftOut(TransmissionState.RETRYING, sent);
        write(TransmissionState.DELIVERED, sent);
        assertLeftOut(TransmissionState.FAILED, sent);
    }

    @Test
    default void a_receipt_may_settle_what_was_unknown() {
        var transmission = handedOver(1);
        write(TransmissionState.UNKNOWN, transmission);
        write(TransmissionState.DELIVERED, transmission);
        assertThat(told(transmission).state()).isEqualTo(TransmissionState.DELIVERED);
    }

    @Test
    default void the_changes_of_one_call_follow_each_other() {
        var sent = sent(handedOver(1), "r1");
        var underway = new Change(sent, null, "", "under way", NOON.plusSeconds(2), List.of());
        var delivered = Change.to(TransmissionState.DELIVERED, sent, "first", NOON.plusSeconds(3));
        var repeated = Change.to(TransmissionState.DELIVERED, sent, "second", NOON.plusSeconds(4));
        assertThat(store().write(List.of(underway, delivered, repeated))).containsExactly(underway, delivered);
    }

    @Test
    default void a_story_may_grow_after_its_end() {
        var sent = sent(handedOver(1), "r1");
        write(TransmissionState.DELIVERED, sent);
        var late = new Change(sent, null, "000", "under way", NOON.plusSeconds(2), List.of());
        assertThat(store().write(List.of(late))).containsExactly(late);
        assertThat(told(sent).state()).isEqualTo(TransmissionState.DELIVERED);
    }
}
