package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.MessageStore.Clearance;

/** Where transmissions stand, where a store keeps messages. */
public interface StandingContract extends KeptMessages {

    @Test
    default void a_recipient_that_is_not_routed_yet_is_queued_without_a_connector() {
        var message = accepted(ExampleMessage.outgoing(1).to(ANNA, BEN));
        var anna = Transmission.first(new TransmissionId(id(1), 0), message, ANNA, "sim");
        write(TransmissionState.QUEUED, anna);
        var ben = Transmission.first(new TransmissionId(id(1), 1), message, BEN, "");
        assertThat(store().standings(id(1), 0, 10))
                .containsExactly(
                        new Standing(anna, TransmissionState.QUEUED, List.of()),
                        new Standing(ben, TransmissionState.QUEUED, List.of()));
    }

    @Test
    default void what_waits_for_its_next_attempt_stands_at_that_one() {
        var first = handedOver(1);
        write(TransmissionState.RETRYING, first);
        assertThat(standing(first)).isEqualTo(new Standing(first.again(), TransmissionState.RETRYING, List.of()));
    }

    @Test
    default void what_is_sent_stands_with_the_ids_of_its_last_attempt() {
        var first = handedOver(1);
        var inPart = new Change(first, TransmissionState.RETRYING, "", "", NOON, List.of("old"));
        assertThat(store().write(List.of(inPart))).containsExactly(inPart);
        var second = first.via("spare");
        assertClearance(Clearance.GO, second);
        sent(second, "p1", "p2");
        assertThat(standing(second)).isEqualTo(new Standing(second, TransmissionState.SENT, List.of("p1", "p2")));
    }

    @Test
    default void standings_come_in_pages() {
        accepted(ExampleMessage.outgoing(1).to(ANNA, BEN, CLARA));
        assertThat(store().standings(id(1), 1, 1))
                .extracting(standing -> standing.transmission().recipient())
                .containsExactly(BEN);
        assertThat(store().standings(id(1), 3, 1)).isEmpty();
    }

    @Test
    default void nothing_stands_of_an_incoming_or_an_unknown_message() {
        kept(1, in -> in);
        assertThat(store().standings(id(1), 0, 1)).isEmpty();
        assertThat(store().standings(id(404), 0, 1)).isEmpty();
    }
}
