package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import java.util.List;
import java.util.function.UnaryOperator;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Phases;
import switchboard.core.port.MessageStore.Clearance;

/** What messages go through in the tests of a store that keeps them. */
public interface KeptMessages extends StoredMessages {

    default Change write(TransmissionState state, Transmission transmission) {
        var change = Change.to(state, transmission, "because", NOON.plusSeconds(1));
        assertThat(store().write(List.of(change))).containsExactly(change);
        return change;
    }

    default void assertLeftOut(TransmissionState state, Transmission transmission) {
        var change = Change.to(state, transmission, "too late", NOON.plusSeconds(9));
        assertThat(store().write(List.of(change))).isEmpty();
    }

    default void assertClearance(Clearance clearance, Transmission transmission) {
        assertThat(store().look(List.of(transmission))).containsExactly(clearance);
        assertThat(store().clear(List.of(transmission), NOON)).containsExactly(clearance);
    }

    default Story.TransmissionStory told(Transmission transmission) {
        var story = store().story(transmission.id().message(), transmission.id().index(), 1);
        return story.orElseThrow().transmissions().get(0);
    }

    default String state(MessageId id) {
        return store().story(id, 0, 1).orElseThrow().summary().state();
    }

    default Message accepted(ExampleMessage example) {
        var message = example.build();
        store().accept(List.of(message), List.of());
        return message;
    }

    default Message kept(int number, UnaryOperator<Incoming> app) {
        var message = ExampleMessage.incoming(number).build();
        store().keep(new Phases(List.of(new Responder(app))).incoming(List.of(message)));
        return message;
    }

    /** An app of one method. */
    record Responder(UnaryOperator<Incoming> method) implements App {
        @Override
        public Incoming filter(Incoming in) {
            return method.apply(in);
        }
    }

    default Standing standing(Transmission transmission) {
        var standings =
                store().standings(transmission.id().message(), transmission.id().index(), 1);
        assertThat(standings).hasSize(1);
        return standings.get(0);
    }
}
