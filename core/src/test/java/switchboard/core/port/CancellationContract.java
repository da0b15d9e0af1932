package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.MessageStore.Clearance;

/** What can be cancelled, where a store keeps messages. */
public interface CancellationContract extends KeptMessages {

    private Transmission queued(int number) {
        var transmission = transmission(accepted(ExampleMessage.outgoing(number)));
        write(TransmissionState.QUEUED, transmission);
        return transmission;
    }

    @Test
    default void what_is_cancelled_while_it_waits_is_not_handed_over() {
        var queued = queued(1);
        write(TransmissionState.CANCELLED, standing(queued).transmission());
        assertClearance(Clearance.OVER, queued);
    }

    @Test
    default void what_is_cancelled_before_another_attempt_is_not_handed_over_again() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        write(TransmissionState.CANCELLED, standing(first).transmission());
        assertClearance(Clearance.OVER, first.again());
    }

    @Test
    default void what_is_cancelled_before_it_is_routed_is_not_queued() {
        var routed = transmission(accepted(ExampleMessage.outgoing(1)));
        write(TransmissionState.CANCELLED, standing(routed).transmission());
        assertLeftOut(TransmissionState.QUEUED, routed);
        assertThat(state(id(1))).isEqualTo("CANCELLED");
    }

    @Test
    default void what_is_handed_over_meanwhile_is_not_cancelled() {
        var queued = queued(1);
        var seen = standing(queued).transmission();
        assertClearance(Clearance.GO, queued);
        assertLeftOut(TransmissionState.CANCELLED, seen);
        sent(queued, "r1");
    }

    @Test
    default void an_attempt_that_began_meanwhile_is_not_cancelled() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        var seen = standing(first).transmission();
        assertClearance(Clearance.GO, first.again());
        assertLeftOut(TransmissionState.CANCELLED, seen);
    }

    @Test
    default void what_a_network_dropped_is_cancelled_once() {
        var sent = sent(handedOver(1), "r1");
        write(TransmissionState.CANCELLED, standing(sent).transmission());
        assertLeftOut(TransmissionState.CANCELLED, sent);
        assertLeftOut(TransmissionState.DELIVERED, sent);
    }

    @Test
    default void what_was_delivered_meanwhile_is_not_cancelled() {
        var sent = sent(handedOver(1), "r1");
        write(TransmissionState.DELIVERED, sent);
        assertLeftOut(TransmissionState.CANCELLED, sent);
    }
}
