package switchboard.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.phase.Incoming.Status;

class PhasesTest {
    private static final Message QUESTION = ExampleMessage.incoming(1).build();
    private static final Message ANSWER = ExampleMessage.outgoing(2).build();

    private final List<String> calls = new ArrayList<>();
    private final Witness first = new Witness("First");
    private final Witness second = new Witness("Second");
    private final Phases phases = new Phases(List.of(first, second));

    /** Notes each call, and does what a test tells it. */
    private final class Witness implements App {
        private final String name;
        private UnaryOperator<Incoming> filter = in -> in;
        private UnaryOperator<Incoming> parse = in -> in;
        private UnaryOperator<Incoming> handle = in -> in;
        private UnaryOperator<Incoming> fallback = in -> in;
        private UnaryOperator<Incoming> cleanup = in -> in;
        private UnaryOperator<Outgoing> outgoing = out -> out;

        Witness(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        private <T> T noted(String phase, UnaryOperator<T> method, T state) {
            calls.add(name + " " + phase);
            return method.apply(state);
        }

        @Override
        public Incoming filter(Incoming in) {
            return noted("filter", filter, in);
        }

        @Override
        public Incoming parse(Incoming in) {
            return noted("parse", parse, in);
        }

        @Override
        public Incoming handle(Incoming in) {
            return noted("handle", handle, in);
        }

        @Override
        public Incoming fallback(Incoming in) {
            return noted("fallback", fallback, in);
        }

        @Override
        public void cleanup(Incoming in) {
            noted("cleanup", cleanup, in);
        }

        @Override
        public Outgoing outgoing(Outgoing out) {
            return noted("outgoing", outgoing, out);
        }
    }

    @Test
    void each_phase_runs_over_all_apps_before_the_next_one() {
        phases.incoming(QUESTION);
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
        assertThat(phases.incoming(QUESTION)).isEqualTo(Incoming.of(QUESTION));
    }

    @Test
    void without_apps_nothing_happens() {
        assertThat(new Phases(List.of()).incoming(QUESTION)).isEqualTo(Incoming.of(QUESTION));
        assertThat(new Phases(List.of()).outgoing(ANSWER)).isEqualTo(Outgoing.of(ANSWER));
    }

    @Test
    void an_app_with_no_methods_changes_nothing() {
        var idle = new Phases(List.of(new App() {}));
        assertThat(idle.incoming(QUESTION)).isEqualTo(Incoming.of(QUESTION));
        assertThat(idle.outgoing(ANSWER)).isEqualTo(Outgoing.of(ANSWER));
    }

    @Test
    void a_dropped_message_meets_nobody_else_and_no_cleanup() {
        first.filter = in -> in.drop("spam");
        var result = phases.incoming(QUESTION);
        assertThat(calls).containsExactly("First filter");
        assertThat(result.status()).isEqualTo(Status.DROPPED);
        assertThat(result.by()).isEqualTo("First: spam");
    }

    @Test
    void only_filter_may_drop_a_message() {
        first.parse = in -> in.drop("spam");
        second.handle = Incoming::handle;
        var result = phases.incoming(QUESTION);
        assertThat(result.status()).isEqualTo(Status.HANDLED);
        assertThat(result.by()).isEqualTo("Second");
        assertThat(result.errors())
                .extracting(AppError::toString)
                .containsExactly("First failed in parse: IllegalStateException: only filter may drop a message");
    }

    @Test
    void a_handled_message_meets_no_later_handle_but_every_cleanup() {
        first.handle = Incoming::handle;
        var result = phases.incoming(QUESTION);
        assertThat(calls)
                .containsSubsequence("Second parse", "First handle", "First cleanup", "Second cleanup")
                .doesNotContain("Second handle", "First fallback", "Second fallback");
        assertThat(result.by()).isEqualTo("First");
    }

    @Test
    void what_is_handled_before_its_turn_needs_no_handle() {
        second.parse = Incoming::handle;
        var result = phases.incoming(QUESTION);
        assertThat(calls).doesNotContain("First handle", "Second handle", "First fallback");
        assertThat(result.by()).isEqualTo("Second");
    }

    @Test
    void what_a_filter_handles_passes_the_filters_that_follow() {
        first.filter = Incoming::handle;
        second.filter = in -> in.drop("spam");
        var result = phases.incoming(QUESTION);
        assertThat(result.status()).isEqualTo(Status.DROPPED);
        assertThat(result.by()).isEqualTo("Second: spam");
    }

    @Test
    void the_first_fallback_that_handles_a_message_is_the_last() {
        first.fallback = Incoming::handle;
        phases.incoming(QUESTION);
        assertThat(calls).contains("First fallback").doesNotContain("Second fallback");
    }

    @Test
    void a_parse_changes_the_message_for_those_that_follow() {
        first.parse = in -> in.withMessage(in.message().withContent(new Content.Text("help")));
        second.parse = in -> in.reply("you said " + in.text());
        assertThat(phases.incoming(QUESTION).replies()).containsExactly("you said help");
    }

    @Test
    void replies_keep_the_order_in_which_they_were_given() {
        first.parse = in -> in.reply("one");
        first.handle = in -> in.reply("two").reply("three");
        second.handle = in -> in.reply("four").handle();
        assertThat(phases.incoming(QUESTION).replies()).containsExactly("one", "two", "three", "four");
    }

    @Test
    void an_exception_is_the_error_of_its_app_and_nobody_else_s() {
        first.handle = in -> {
            throw new IllegalStateException("no database");
        };
        second.handle = in -> in.reply("fine").handle();
        var result = phases.incoming(QUESTION);
        assertThat(result.replies()).containsExactly("fine");
        assertThat(result.errors())
                .containsExactly(new AppError("First", AppError.Phase.HANDLE, "IllegalStateException: no database"));
    }

    @Test
    void what_an_app_returned_before_it_failed_stays() {
        first.parse = in -> in.reply("one");
        first.handle = in -> {
            in.reply("lost").handle();
            throw new IllegalStateException("too late");
        };
        assertThat(phases.incoming(QUESTION).replies()).containsExactly("one");
    }

    @Test
    void null_is_an_error_too() {
        first.parse = in -> null;
        assertThat(phases.incoming(QUESTION).errors())
                .extracting(AppError::toString)
                .containsExactly("First failed in parse: NullPointerException: the app returned null");
    }

    @Test
    void a_null_message_is_an_error_too() {
        first.parse = in -> in.withMessage(null);
        first.outgoing = out -> out.withMessage(null);
        assertThat(phases.incoming(QUESTION).errors()).hasSize(1);
        assertThat(phases.outgoing(ANSWER).errors()).hasSize(1);
    }

    @Test
    void an_answer_to_nobody_is_an_error_too() {
        first.handle = in -> in.reply("Who are you?").handle();
        var result = phases.incoming(ExampleMessage.incoming(1).from(null).build());
        assertThat(result.replies()).isEmpty();
        assertThat(result.errors()).extracting(AppError::app).containsExactly("First");
    }

    @Test
    void an_endless_recursion_is_an_error_too() {
        first.handle = this::forever;
        second.handle = Incoming::handle;
        var result = phases.incoming(QUESTION);
        assertThat(result.by()).isEqualTo("Second");
        assertThat(result.errors()).extracting(AppError::text).containsExactly("StackOverflowError: null");
    }

    private Incoming forever(Incoming in) {
        return forever(in).handle();
    }

    @Test
    void a_missing_class_is_an_error_too() {
        first.outgoing = out -> {
            throw new NoClassDefFoundError("com/example/Missing");
        };
        assertThat(phases.outgoing(ANSWER).errors())
                .extracting(AppError::toString)
                .containsExactly("First failed in outgoing: NoClassDefFoundError: com/example/Missing");
    }

    @Test
    void cleanup_runs_after_errors_and_may_fail_itself() {
        first.cleanup = in -> {
            throw new IllegalStateException("still dirty");
        };
        var result = phases.incoming(QUESTION);
        assertThat(calls).contains("Second cleanup");
        assertThat(result.errors()).extracting(AppError::phase).containsExactly(AppError.Phase.CLEANUP);
    }

    @Test
    void a_filter_that_fails_lets_the_message_pass() {
        first.filter = in -> {
            throw new IllegalStateException("list of numbers is missing");
        };
        assertThat(phases.incoming(QUESTION).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void what_leaves_meets_the_apps_in_reverse() {
        phases.outgoing(ANSWER);
        assertThat(calls).containsExactly("Second outgoing", "First outgoing");
    }

    @Test
    void an_app_may_change_what_leaves() {
        second.outgoing = out -> out.withMessage(out.message().withContent(new Content.Text("Hello!")));
        assertThat(phases.outgoing(ANSWER).message().text()).isEqualTo("Hello!");
    }

    @Test
    void a_veto_ends_the_outgoing_phase() {
        second.outgoing = out -> out.veto("quiet hours");
        var result = phases.outgoing(ANSWER);
        assertThat(calls).containsExactly("Second outgoing");
        assertThat(result.veto()).isEqualTo("Second: quiet hours");
    }

    @Test
    void an_app_that_fails_stops_nothing_that_leaves() {
        second.outgoing = out -> null;
        var result = phases.outgoing(ANSWER);
        assertThat(result.message()).isEqualTo(ANSWER);
        assertThat(result.veto()).isNull();
        assertThat(result.errors())
                .extracting(AppError::toString)
                .containsExactly("Second failed in outgoing: NullPointerException: the app returned null");
    }
}
