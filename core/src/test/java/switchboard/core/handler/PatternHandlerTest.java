package switchboard.core.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.phase.Incoming;

class PatternHandlerTest {
    private static final Groups SUM = new Groups("^(\\d+) plus (\\d+)$");

    /** Answers the groups of its pattern. */
    private static final class Groups extends PatternHandler {
        Groups(String pattern) {
            super(pattern);
        }

        @Override
        protected Incoming handle(Incoming in, MatchResult match) {
            return in.reply(match.group(1) + " and " + match.group(2));
        }
    }

    private static Incoming incoming(String text) {
        return Incoming.of(ExampleMessage.incoming(1).text(text).build());
    }

    private static void assertAnswer(PatternHandler handler, String text, String answer) {
        assertThat(handler.handle(incoming(text)))
                .isEqualTo(incoming(text).reply(answer).handle());
    }

    private static void assertNotAccepted(PatternHandler handler, String text) {
        assertThat(handler.handle(incoming(text))).isEqualTo(incoming(text));
    }

    @Conforms(sheet = "rapidsms", cases = 93)
    @ParameterizedTest
    @ValueSource(strings = {"1 plus 2", "1 PLUS 2"})
    void the_groups_of_a_text_are_handled_in_any_case(String text) {
        assertAnswer(SUM, text, "1 and 2");
    }

    @Conforms(sheet = "rapidsms", cases = 93)
    @ParameterizedTest
    @ValueSource(strings = {"  1 plus 2", "1 plus 2  ", "1    plus 2"})
    void a_blank_too_many_does_not_match(String text) {
        assertNotAccepted(SUM, text);
    }

    @Conforms(sheet = "rapidsms", cases = 94)
    @Test
    void a_pattern_without_an_end_lets_the_text_go_on() {
        assertAnswer(new Groups("^(\\d+) plus (\\d+)"), "1 plus 2 and more", "1 and 2");
    }

    @Conforms(sheet = "rapidsms", cases = 94)
    @Test
    void a_pattern_is_held_against_the_start_all_the_same() {
        assertNotAccepted(new Groups("(\\d+) plus (\\d+)$"), "say 1 plus 2");
    }

    @Conforms(sheet = "rapidsms", cases = 95)
    @Test
    void an_optional_group_that_is_not_there_is_null() {
        assertAnswer(new Groups("(\\d+)( plus \\d+)?"), "1", "1 and null");
    }

    @Conforms(sheet = "rapidsms", cases = 96)
    @Test
    void one_line_feed_is_no_more_than_the_end() {
        assertAnswer(SUM, "1 plus 2\n", "1 and 2");
        assertNotAccepted(SUM, "1 plus 2\r\n");
    }

    @Test
    void digits_are_those_of_unicode() {
        assertAnswer(SUM, "١ plus ٢", "١ and ٢");
    }

    @Conforms(sheet = "rapidsms", cases = 97)
    @ParameterizedTest
    @ValueSource(strings = {"", "(a"})
    void a_handler_without_a_sound_pattern_can_not_be(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Groups(pattern))
                .withMessageStartingWith("pattern is ");
    }

    @Test
    void a_pattern_that_takes_for_ever_is_given_up() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Groups("(.*a){9}(!)").handle(incoming("a".repeat(100))))
                .withMessage("the pattern needs too many steps for this text");
    }

    @Test
    void a_pattern_is_given_up_with_its_thread() {
        Thread.currentThread().interrupt();
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> SUM.handle(incoming("1 plus 2")))
                    .withMessage("the matching was interrupted");
        } finally {
            Thread.interrupted();
        }
    }
}
