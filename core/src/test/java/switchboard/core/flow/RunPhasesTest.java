package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.Examples;
import switchboard.core.conformance.Conforms;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Phases;
import switchboard.core.phase.Reply;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Search;
import switchboard.core.port.Story;

class RunPhasesTest {
    private static final Message QUESTION = ExampleMessage.incoming(11).build();

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();

    /** An app of one method. */
    private record Responder(UnaryOperator<Incoming> method) implements App {
        @Override
        public Incoming filter(Incoming in) {
            return method.apply(in);
        }
    }

    private void run(UnaryOperator<Incoming> app, Message... messages) {
        var phases = new Phases(List.of(new Responder(app)));
        new RunPhases(() -> phases, store, queues, CLOCK, Examples.ids()).run(List.of(messages));
    }

    private String state(Message message) {
        return store.story(message.id(), 0, 1).orElseThrow().summary().state();
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 51)
    void a_message_is_kept_with_what_became_of_it() {
        run(Incoming::handle, QUESTION);
        assertThat(state(QUESTION)).isEqualTo("HANDLED");
        assertThat(queues.accepted).isEmpty();
    }

    @Test
    void a_message_that_nobody_wants_is_kept_as_received() {
        run(in -> in, QUESTION);
        assertThat(state(QUESTION)).isEqualTo("RECEIVED");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 53)
    void a_dropped_message_is_kept_with_the_reason() {
        run(in -> in.drop("spam"), QUESTION);
        var story = store.story(QUESTION.id(), 0, 1).orElseThrow();
        assertThat(story.summary().state()).isEqualTo("DROPPED");
        assertThat(story.steps()).extracting(Story.Step::text).containsExactly("dropped by Responder: spam");
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {33, 54})
    void replies_are_kept_and_queued_in_their_order() {
        run(in -> in.reply("one").reply("two").handle(), QUESTION);
        assertThat(queues.accepted)
                .containsExactly(List.of(QUESTION.reply(id(1), "one", NOON), QUESTION.reply(id(2), "two", NOON)));
        assertThat(store.messages()).hasSize(3);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 31)
    void an_answer_with_attributes_of_its_own_still_knows_the_network_s_id_of_the_question() {
        run(in -> in.reply(Reply.of("Yes").withAttributes(Map.of("a", "b"))), QUESTION.withExternalId("net-7"));
        assertThat(queues.accepted.get(0).get(0).attributes())
                .containsOnly(entry("a", "b"), entry(Message.ANSWERED_EXTERNAL_ID, "net-7"));
    }

    @Test
    void a_message_goes_on_to_each_connector_once_and_unchanged() {
        run(in -> in.forward("bank").forward("archive").forward("bank").handle(), QUESTION);
        assertThat(queues.accepted)
                .containsExactly(
                        List.of(QUESTION.forward(id(1), "bank", NOON), QUESTION.forward(id(2), "archive", NOON)));
        assertThat(queues.accepted.get(0))
                .allMatch(sent -> sent.direction() == Direction.OUTGOING
                        && sent.to().equals(QUESTION.to())
                        && QUESTION.from().equals(sent.from())
                        && QUESTION.id().equals(sent.inReplyTo()));
    }

    @Test
    void the_replies_to_a_batch_are_one_batch() {
        run(in -> in.reply("Yes"), QUESTION, ExampleMessage.incoming(12).build());
        assertThat(queues.accepted).hasSize(1);
        assertThat(queues.accepted.get(0)).extracting(Message::inReplyTo).containsExactly(id(11), id(12));
        assertThat(queues.accepted.get(0)).allMatch(reply -> reply.to().equals(List.of(ANNA)));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 52)
    void an_app_that_fails_for_one_message_harms_no_other() {
        run(
                in -> {
                    if (in.text().equals("bad")) {
                        throw new IllegalStateException("no such word");
                    }
                    return in.reply("fine").handle();
                },
                ExampleMessage.incoming(11).text("bad").build(),
                ExampleMessage.incoming(12).build());
        assertThat(queues.accepted.get(0)).extracting(Message::inReplyTo).containsExactly(id(12));
        assertThat(store.story(id(11), 0, 1).orElseThrow().steps())
                .extracting(Story.Step::text)
                .containsExactly(
                        "Responder failed in filter: IllegalStateException: no such word", "no app handled it");
    }

    @Test
    void an_answer_to_nobody_harms_no_other_message() {
        run(
                in -> in.reply("Yes"),
                ExampleMessage.incoming(11).from(null).build(),
                ExampleMessage.incoming(12).build());
        assertThat(queues.accepted.get(0)).extracting(Message::inReplyTo).containsExactly(id(12));
        assertThat(store.search(Search.latest(10))).hasSize(3);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {28, 30, 36})
    void an_answer_knows_its_question_its_recipients_and_that_it_is_an_error() {
        run(
                in -> in.reply(Reply.error("No such word"))
                        .reply(Reply.of("Somebody asks").to(BEN, CLARA).withAttributes(Map.of("shop.order", "7")))
                        .handle(),
                QUESTION);
        var answers = queues.accepted.get(0);
        assertThat(answers).extracting(Message::inReplyTo).containsOnly(QUESTION.id());
        assertThat(answers).extracting(Message::to).containsExactly(List.of(ANNA), List.of(BEN, CLARA));
        assertThat(answers)
                .extracting(Message::attributes)
                .containsExactly(Map.of("reply.error", "true"), Map.of("shop.order", "7"));
    }
}
