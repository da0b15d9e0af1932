package switchboard.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.message.Content;
import switchboard.core.phase.Incoming.Status;

class PhasesTest extends TwoApps {
    @Test
    @Conforms(sheet = "rapidsms", cases = 1)
    void each_phase_runs_over_all_apps_before_the_next_one() {
        incoming(QUESTION);
        assertThat(calls)
                .containsExactly(
                        "First filter", "Second filter",
                        "First parse", "Second parse",
                        "First handle", "Second handle",
                        "First fallback", "Second fallback",
                        "First cleanup", "Second cleanup");
    }

    @Test
    void a_message_that_nobody_handles_stays_open() {
        assertThat(incoming(QUESTION)).isEqualTo(Incoming.of(QUESTION));
    }

    @Test
    void without_apps_nothing_happens() {
        assertThat(new Phases(List.of()).incoming(List.of(QUESTION))).containsExactly(Incoming.of(QUESTION));
        assertThat(new Phases(List.of()).outgoing(List.of(ANSWER))).containsExactly(Outgoing.of(ANSWER));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 17)
    void an_app_with_no_methods_changes_nothing() {
        var idle = new Phases(List.of(new App() {}));
        assertThat(idle.incoming(List.of(QUESTION))).containsExactly(Incoming.of(QUESTION));
        assertThat(idle.outgoing(List.of(ANSWER))).containsExactly(Outgoing.of(ANSWER));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 3)
    void a_dropped_message_meets_nobody_else_and_no_cleanup() {
        first.filter = in -> in.drop("spam");
        var result = incoming(QUESTION);
        assertThat(calls).containsExactly("First filter");
        assertThat(result.status()).isEqualTo(Status.DROPPED);
        assertThat(deeds(result)).containsExactly("dropped by First: spam");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 6)
    void only_filter_may_drop_a_message() {
        first.parse = in -> in.drop("spam");
        second.handle = Incoming::handle;
        var result = incoming(QUESTION);
        assertThat(result.status()).isEqualTo(Status.HANDLED);
        assertThat(deeds(result))
                .containsExactly(
                        "First failed in parse: IllegalStateException: only filter may drop a message",
                        "handled by Second");
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {2, 10})
    void a_handled_message_meets_no_later_handle_but_every_cleanup() {
        first.handle = Incoming::handle;
        var result = incoming(QUESTION);
        assertThat(calls)
                .containsSubsequence("Second parse", "First handle", "First cleanup", "Second cleanup")
                .doesNotContain("Second handle", "First fallback", "Second fallback");
        assertThat(deeds(result)).containsExactly("handled by First");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 8)
    void what_is_handled_before_its_turn_needs_no_fallback() {
        second.parse = Incoming::handle;
        var result = incoming(QUESTION);
        assertThat(calls).contains("First handle", "Second handle").doesNotContain("First fallback");
        assertThat(deeds(result)).containsExactly("handled by Second");
    }

    @Test
    void what_a_filter_handles_passes_the_filters_that_follow() {
        first.filter = Incoming::handle;
        second.filter = in -> in.drop("spam");
        var result = incoming(QUESTION);
        assertThat(result.status()).isEqualTo(Status.DROPPED);
        assertThat(deeds(result)).containsExactly("handled by First", "dropped by Second: spam");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 7)
    void the_first_fallback_that_handles_a_message_is_the_last() {
        first.fallback = Incoming::handle;
        incoming(QUESTION);
        assertThat(calls).contains("First fallback").doesNotContain("Second fallback");
    }

    @Test
    void a_parse_changes_the_message_for_those_that_follow() {
        first.parse = in -> in.withMessage(in.message().withContent(new Content.Text("help")));
        second.parse = in -> in.reply("you said " + in.text());
        assertThat(texts(incoming(QUESTION))).containsExactly("you said help");
    }

    @Test
    void replies_keep_the_order_in_which_they_were_given() {
        first.parse = in -> in.reply("one");
        first.handle = in -> in.reply("two").reply("three");
        second.handle = in -> in.reply("four").handle();
        assertThat(texts(incoming(QUESTION))).containsExactly("one", "two", "three", "four");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 15)
    void what_leaves_meets_the_apps_in_reverse() {
        outgoing(ANSWER);
        assertThat(calls).containsExactly("Second outgoing", "First outgoing");
    }

    @Test
    void an_app_may_change_what_leaves() {
        second.outgoing = out -> out.withMessage(out.message().withContent(new Content.Text("Hello!")));
        assertThat(outgoing(ANSWER).message().text()).isEqualTo("Hello!");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 16)
    void a_veto_ends_the_outgoing_phase() {
        second.outgoing = out -> out.veto("quiet hours");
        var result = outgoing(ANSWER);
        assertThat(calls).containsExactly("Second outgoing");
        assertThat(result.veto()).isEqualTo("quiet hours");
        assertThat(deeds(result)).containsExactly("vetoed by Second: quiet hours");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 9)
    void who_answers_without_handling_leaves_the_fallback_its_answer() {
        first.handle = in -> in.reply("one");
        second.fallback = in -> in.reply("two").handle();
        assertThat(texts(incoming(QUESTION))).containsExactly("one", "two");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 13)
    void an_answer_of_cleanup_is_the_last() {
        first.handle = in -> in.reply("1").reply("2");
        first.cleanup = in -> in.reply("3");
        assertThat(texts(incoming(QUESTION))).containsExactly("1", "2", "3");
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {14, 102})
    void a_changed_text_is_what_later_apps_see_and_the_story_tells_what_it_was() {
        first.parse = in -> in.withMessage(in.message().withContent(new Content.Text("balance")));
        second.handle = in -> in.reply("you said " + in.text()).handle();
        var result = incoming(ExampleMessage.incoming(1).text("BALANCE PLS").build());
        assertThat(texts(result)).containsExactly("you said balance");
        assertThat(deeds(result))
                .containsExactly("changed by First: the text was \"BALANCE PLS\"", "answered and handled by Second");
    }
}
