package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.phase.Incoming;

/** What a store that keeps messages tells of those that came in. */
public interface IncomingStoryContract extends KeptMessages {

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {49, 50})
    default void an_incoming_message_comes_back_as_it_was_kept() {
        var message = ExampleMessage.incoming(1).externalId("net-7").build();
        store().keep(List.of(Incoming.of(message)));
        assertThat(store().story(id(1), 0, 10).orElseThrow().message()).isEqualTo(message);
        assertThat(state(id(1))).isEqualTo("RECEIVED");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 58)
    default void a_handled_message_tells_by_whom() {
        kept(1, Incoming::handle);
        assertThat(state(id(1))).isEqualTo("HANDLED");
        assertThat(store().story(id(1), 0, 10).orElseThrow().steps())
                .extracting(Story.Step::text)
                .anyMatch(text -> text.contains("Responder"));
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {53, 58})
    default void a_dropped_message_tells_why() {
        kept(1, in -> in.drop("spam"));
        assertThat(state(id(1))).isEqualTo("DROPPED");
        assertThat(store().story(id(1), 0, 10).orElseThrow().steps())
                .extracting(Story.Step::text)
                .anyMatch(text -> text.contains("Responder: spam"));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 52)
    default void an_app_that_failed_is_named() {
        kept(1, in -> null);
        assertThat(store().story(id(1), 0, 10).orElseThrow().steps())
                .extracting(Story.Step::text)
                .contains("Responder failed in filter: NullPointerException: the app returned null");
    }
}
