package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.transmission;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.MessageStore.Clearance;

/** What every message store answers to who would hand a transmission over. */
public interface HandOverContract extends StoredMessages {

    @Test
    default void what_happens_to_a_new_transmission_is_written() {
        var first = Change.to(TransmissionState.QUEUED, transmission(1), "routed", NOON);
        var second = Change.to(TransmissionState.FAILED, transmission(2), "no route takes it", NOON);
        assertThat(store().write(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    default void nothing_happened_is_nothing_written() {
        assertThat(store().write(List.of())).isEmpty();
        assertThat(store().clear(List.of(), NOON)).isEmpty();
        assertThat(store().look(List.of())).isEmpty();
        assertThat(store().take(List.of())).isEmpty();
    }

    @Test
    default void a_first_attempt_may_go() {
        handedOver(1);
    }

    @Test
    default void a_second_attempt_may_go_after_the_first() {
        var first = handedOver(1);
        store().write(List.of(Change.to(TransmissionState.RETRYING, first, "busy", NOON)));
        assertThat(store().clear(List.of(first.again()), NOON)).containsExactly(Clearance.GO);
    }

    @Test
    default void a_look_marks_nothing() {
        assertThat(store().look(List.of(transmission(1)))).containsExactly(Clearance.GO);
        assertThat(store().look(List.of(transmission(1)))).containsExactly(Clearance.GO);
        handedOver(1);
    }

    @Test
    default void a_transmission_that_another_router_queued_may_go() {
        assertThat(store().clear(List.of(transmission(1)), NOON)).containsExactly(Clearance.GO);
    }
}
