package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Direction;
import switchboard.core.message.MessageId;
import switchboard.core.phase.Incoming;

/** How messages are found, where a store keeps them. */
public interface SearchContract extends KeptMessages {

    private List<MessageId> found(Search search) {
        return store().search(search).stream()
                .map(summary -> summary.message().id())
                .toList();
    }

    private void threeMessages() {
        accepted(ExampleMessage.outgoing(1).created(NOON).text("Your code is 4711"));
        accepted(ExampleMessage.outgoing(2)
                .created(NOON.plusSeconds(1))
                .account("bank")
                .to(BEN, CLARA)
                .text("100% Rabatt"));
        store().keep(List.of(Incoming.of(ExampleMessage.incoming(3)
                .created(NOON.plusSeconds(2))
                .text("Code please")
                .build())));
    }

    @Test
    default void the_latest_messages_come_first() {
        threeMessages();
        assertThat(found(Search.latest(10))).containsExactly(id(3), id(2), id(1));
        assertThat(found(Search.latest(2))).containsExactly(id(3), id(2));
    }

    @Test
    default void the_next_page_begins_where_the_last_one_ended() {
        threeMessages();
        assertThat(found(new Search(null, null, null, null, null, id(3), 1))).containsExactly(id(2));
        assertThat(found(new Search(null, null, null, null, null, id(1), 1))).isEmpty();
    }

    @Test
    default void a_summary_shows_one_recipient_and_counts_them() {
        threeMessages();
        var summary = store().search(Search.latest(2)).get(1);
        assertThat(summary.message().to()).containsExactly(BEN);
        assertThat(summary.recipients()).isEqualTo(2);
        assertThat(summary.state()).isEqualTo("QUEUED");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 101)
    default void messages_are_found_by_direction() {
        threeMessages();
        assertThat(found(new Search(Direction.INCOMING, null, null, null, null, null, 10)))
                .containsExactly(id(3));
        assertThat(found(new Search(Direction.OUTGOING, null, null, null, null, null, 10)))
                .containsExactly(id(2), id(1));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 103)
    default void messages_are_found_by_sender_and_by_any_recipient() {
        threeMessages();
        assertThat(found(new Search(null, "+491701234567", null, null, null, null, 10)))
                .containsExactly(id(3), id(1));
        var clara = new TransmissionId(id(2), 1);
        var bulk = ExampleMessage.outgoing(2).to(BEN, CLARA).build();
        write(TransmissionState.QUEUED, Transmission.first(clara, bulk, CLARA, "sim"));
        assertThat(found(new Search(null, "+33612345678", null, null, null, null, 10)))
                .containsExactly(id(2));
    }

    @Test
    default void messages_are_found_by_state() {
        threeMessages();
        write(TransmissionState.FAILED, transmission(1));
        assertThat(found(new Search(null, null, "FAILED", null, null, null, 10)))
                .containsExactly(id(1));
        assertThat(found(new Search(null, null, "QUEUED", null, null, null, 10)))
                .containsExactly(id(2));
        assertThat(found(new Search(null, null, "RECEIVED", null, null, null, 10)))
                .containsExactly(id(3));
    }

    @Test
    default void messages_are_found_by_the_state_that_they_show() {
        var message = accepted(ExampleMessage.outgoing(1).to(ANNA, BEN));
        write(TransmissionState.DELIVERED, transmission(message));
        write(TransmissionState.QUEUED, Transmission.first(new TransmissionId(id(1), 1), message, BEN, "sim"));
        assertThat(found(new Search(null, null, "DELIVERED", null, null, null, 10)))
                .isEmpty();
        assertThat(found(new Search(null, null, "QUEUED", null, null, null, 10)))
                .containsExactly(id(1));
    }

    @Test
    default void an_account_finds_its_own_messages() {
        threeMessages();
        assertThat(found(new Search(null, null, null, "bank", null, null, 10))).containsExactly(id(2));
        assertThat(found(new Search(null, null, null, "stranger", null, null, 10)))
                .isEmpty();
    }

    @Test
    default void messages_are_found_by_words_in_any_case() {
        threeMessages();
        assertThat(found(new Search(null, null, null, null, "CODE", null, 10))).containsExactly(id(3), id(1));
    }

    @Test
    default void words_are_no_pattern() {
        threeMessages();
        assertThat(found(new Search(null, null, null, null, "100%", null, 10))).containsExactly(id(2));
        assertThat(Stream.of("1%t", "_00%", "c.de", "\\", "'"))
                .allSatisfy(words -> assertThat(found(new Search(null, null, null, null, words, null, 10)))
                        .isEmpty());
    }

    @Test
    default void conditions_are_met_together() {
        threeMessages();
        assertThat(found(new Search(Direction.OUTGOING, "+491701234567", "QUEUED", "shop", "code", id(3), 10)))
                .containsExactly(id(1));
        assertThat(found(new Search(Direction.INCOMING, null, null, "shop", null, null, 10)))
                .isEmpty();
    }
}
