package switchboard.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.phase.Incoming.Status;

/** What apps do wrong is theirs alone. */
class AppFailureTest extends TwoApps {
    @Test
    @Conforms(sheet = "rapidsms", cases = 11)
    void an_exception_is_the_error_of_its_app_and_nobody_else_s() {
        first.handle = in -> {
            throw new IllegalStateException("no database");
        };
        second.handle = in -> in.reply("fine").handle();
        var result = incoming(QUESTION);
        assertThat(texts(result)).containsExactly("fine");
        assertThat(deeds(result))
                .containsExactly(
                        "First failed in handle: IllegalStateException: no database", "answered and handled by Second");
    }

    @Test
    void what_an_app_returned_before_it_failed_stays() {
        first.parse = in -> in.reply("one");
        first.handle = in -> {
            in.reply("lost").handle();
            throw new IllegalStateException("too late");
        };
        assertThat(texts(incoming(QUESTION))).containsExactly("one");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 5)
    void null_is_an_error_too() {
        first.parse = in -> null;
        assertThat(deeds(incoming(QUESTION)))
                .containsExactly("First failed in parse: NullPointerException: the app returned null");
    }

    @Test
    void a_null_message_is_an_error_too() {
        first.parse = in -> in.withMessage(null);
        first.outgoing = out -> out.withMessage(null);
        assertThat(incoming(QUESTION).deeds()).hasSize(1);
        assertThat(outgoing(ANSWER).deeds()).hasSize(1);
    }

    @Test
    void an_answer_to_nobody_is_an_error_too() {
        first.handle = in -> in.reply("Who are you?").handle();
        var result = incoming(ExampleMessage.incoming(1).from(null).build());
        assertThat(result.replies()).isEmpty();
        assertThat(result.deeds()).extracting(Deed::app).containsExactly("First");
    }

    @Test
    void an_endless_recursion_is_an_error_too() {
        first.handle = this::forever;
        second.handle = Incoming::handle;
        var result = incoming(QUESTION);
        assertThat(deeds(result))
                .containsExactly("First failed in handle: StackOverflowError: null", "handled by Second");
    }

    private Incoming forever(Incoming in) {
        return forever(in).handle();
    }

    @Test
    void a_missing_class_is_an_error_too() {
        first.outgoing = out -> {
            throw new NoClassDefFoundError("com/example/Missing");
        };
        assertThat(deeds(outgoing(ANSWER)))
                .containsExactly("First failed in outgoing: NoClassDefFoundError: com/example/Missing");
    }

    @Test
    void cleanup_runs_after_errors_and_may_fail_itself() {
        first.cleanup = in -> {
            throw new IllegalStateException("still dirty");
        };
        var result = incoming(QUESTION);
        assertThat(calls).contains("Second cleanup");
        assertThat(result.deeds()).extracting(Deed::phase).containsExactly(Phase.CLEANUP);
    }

    @Test
    void a_filter_that_fails_lets_the_message_pass() {
        first.filter = in -> {
            throw new IllegalStateException("list of numbers is missing");
        };
        assertThat(incoming(QUESTION).status()).isEqualTo(Status.OPEN);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 18)
    void an_app_that_fails_stops_nothing_that_leaves() {
        second.outgoing = out -> null;
        var result = outgoing(ANSWER);
        assertThat(result.message()).isEqualTo(ANSWER);
        assertThat(result.veto()).isNull();
        assertThat(deeds(result))
                .containsExactly("Second failed in outgoing: NullPointerException: the app returned null");
    }

    @Test
    void an_app_can_answer_only_so_often() {
        first.handle = in -> {
            var answered = in;
            for (int i = 0; i < 10_000; i++) {
                answered = answered.reply("again");
            }
            return answered;
        };
        second.handle = in -> in.reply("once").handle();
        var result = incoming(QUESTION);
        assertThat(texts(result)).containsExactly("once");
        assertThat(deeds(result))
                .containsExactly(
                        "First failed in handle: IllegalStateException: a message has 100 answers at most",
                        "answered and handled by Second");
    }
}
