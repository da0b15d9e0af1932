package switchboard.core.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Phases;
import switchboard.core.phase.Reply;

class KeywordHandlerTest {
    private static final Hello HELLO = new Hello(Keyword.word("hello"));
    private static final Hello PREFIX = new Hello(Keyword.prefix("hello"));
    private static final Hello REGISTER = new Hello(Keyword.word("register|reg|join"));

    /** Answers what it was called with. */
    private static class Hello extends KeywordHandler {
        Hello(Keyword keyword) {
            super(keyword);
        }

        @Override
        protected Incoming help(Incoming in) {
            return in.reply("help!");
        }

        @Override
        protected Incoming handle(Incoming in, String rest) {
            return in.reply("<" + rest + ">");
        }
    }

    /** Looks up shops by their number; there is none. */
    private static final class Shop extends Hello {
        Shop() {
            super(Keyword.word("shop"));
        }

        @Override
        protected Incoming handle(Incoming in, String rest) {
            if (rest.startsWith("twice")) {
                throw new IllegalArgumentException("twice");
            }
            var number = rest.equals("hours") ? Integer.parseInt("9h") : Integer.parseInt(rest);
            throw new UserError("There is no shop " + number);
        }
    }

    private static Incoming incoming(String text) {
        return Incoming.of(ExampleMessage.incoming(1).text(text).build());
    }

    private static Incoming ask(KeywordHandler handler, String text) {
        return handler.handle(incoming(text));
    }

    /** One reply, and accepted. */
    private static void assertAnswer(KeywordHandler handler, String text, String answer) {
        assertThat(ask(handler, text)).isEqualTo(incoming(text).reply(answer).handle());
    }

    private static void assertNotAccepted(KeywordHandler handler, String text) {
        assertThat(ask(handler, text)).isEqualTo(incoming(text));
    }

    @Conforms(sheet = "rapidsms", cases = 81)
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "hello world,<world>",
                "HeLlO World,<World>",
                "    hello world,<world>",
                "hello            world,<world>"
            })
    void the_rest_follows_the_keyword_in_any_case(String text, String answer) {
        assertAnswer(HELLO, text, answer);
    }

    @Conforms(sheet = "rapidsms", cases = 82)
    @ParameterizedTest
    @ValueSource(strings = {"hello", "hello ", "hello      ", "hello\n", "hello,", "hello;;", "hello,;,;:"})
    void the_keyword_alone_asks_for_help(String text) {
        assertAnswer(HELLO, text, "help!");
    }

    @Conforms(sheet = "rapidsms", cases = 83)
    @ParameterizedTest
    @ValueSource(strings = {"hello,world", "hello:world", "hello;,:,:world"})
    void punctuation_separates_as_a_blank_does(String text) {
        assertAnswer(HELLO, text, "<world>");
    }

    @Conforms(sheet = "rapidsms", cases = 84)
    @Test
    void the_rest_is_left_as_it_is() {
        assertAnswer(HELLO, "hello world     ", "<world     >");
        assertAnswer(HELLO, "hello x , : ; sdf    ,:   ", "<x , : ; sdf    ,:   >");
    }

    @Conforms(sheet = "rapidsms", cases = 85)
    @Test
    void the_rest_goes_on_behind_the_end_of_a_line() {
        assertAnswer(HELLO, "hello x \n y \n z", "<x \n y \n z>");
        assertAnswer(HELLO, "hello \n x y z", "<x y z>");
        assertAnswer(HELLO, "hello x\r\ny\r\n", "<x\r\ny\r\n>");
    }

    @Conforms(sheet = "rapidsms", cases = 86)
    @ParameterizedTest
    @ValueSource(strings = {"no match", "", "say hello"})
    void other_texts_are_not_accepted(String text) {
        assertNotAccepted(HELLO, text);
    }

    @Conforms(sheet = "rapidsms", cases = 87)
    @Test
    void a_longer_word_is_not_the_keyword() {
        assertNotAccepted(HELLO, "helloworld");
        assertNotAccepted(HELLO, "hello2");
        assertNotAccepted(REGISTER, "registered bob");
        assertNotAccepted(REGISTER, "regis bob");
    }

    @Conforms(sheet = "rapidsms", cases = 87)
    @Test
    void a_longer_word_begins_with_a_prefix() {
        assertAnswer(PREFIX, "helloworld", "<world>");
        assertAnswer(new Hello(Keyword.prefix("register|reg|join")), "registered bob", "<ed bob>");
    }

    @Test
    void what_is_no_letter_ends_the_word() {
        assertAnswer(HELLO, "hello!", "<!>");
    }

    @Conforms(sheet = "rapidsms", cases = 88)
    @Test
    void a_keyword_may_have_several_forms() {
        assertAnswer(REGISTER, "REG\nbob", "<bob>");
        assertAnswer(REGISTER, "register bob", "<bob>");
    }

    @Test
    void a_keyword_may_have_groups_and_blanks() {
        assertAnswer(new Hello(Keyword.word("(how) (are|is)")), "how are you", "<you>");
    }

    @Test
    void letters_and_blanks_are_those_of_unicode() {
        assertAnswer(new Hello(Keyword.word("straße")), "\u2003STRAßE\u2003Ärger", "<Ärger>");
        assertNotAccepted(new Hello(Keyword.word("привет")), "приветик");
    }

    @Conforms(sheet = "rapidsms", cases = 90)
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a*", "(a", "a)|(b"})
    void a_handler_without_a_sound_keyword_can_not_be(String keyword) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keyword.word(keyword))
                .withMessageStartingWith("keyword is ");
    }

    @Conforms(sheet = "rapidsms", cases = 91)
    @Test
    void the_sender_hears_what_he_did_wrong() {
        assertThat(ask(new Shop(), "shop 12"))
                .isEqualTo(incoming("shop 12")
                        .reply(Reply.error("There is no shop 12"))
                        .handle());
    }

    @Conforms(sheet = "rapidsms", cases = 92)
    @Test
    void the_sender_hears_what_is_not_a_number() {
        assertThat(ask(new Shop(), "shop abc"))
                .isEqualTo(incoming("shop abc")
                        .reply(Reply.error("\"abc\" is not a number"))
                        .handle());
    }

    @Conforms(sheet = "rapidsms", cases = 92)
    @Test
    void other_faults_are_the_handlers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask(new Shop(), "shop twice"))
                .withMessage("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> ask(new Shop(), "shop hours"));
    }

    @Conforms(sheet = "rapidsms", cases = 98)
    @Test
    void the_first_handler_that_accepts_is_the_last_that_is_asked() {
        var phases = new Phases(List.of(REGISTER, HELLO, PREFIX));
        var message = ExampleMessage.incoming(1).text("hello world").build();
        assertThat(phases.incoming(List.of(message)).get(0).replies()).containsExactly(Reply.of("<world>"));
    }

    @Conforms(sheet = "rapidsms", cases = 98)
    @Test
    void what_no_handler_accepts_is_left_open() {
        var phases = new Phases(List.of(REGISTER, HELLO));
        var message = ExampleMessage.incoming(1).text("good bye").build();
        assertThat(phases.incoming(List.of(message))).containsExactly(Incoming.of(message));
    }

    @Test
    void a_keyword_that_takes_for_ever_is_given_up() {
        var endless = new Hello(Keyword.word("(.*a){9}!"));
        assertThatIllegalStateException()
                .isThrownBy(() -> ask(endless, "a".repeat(100)))
                .withMessage("the pattern needs too many steps for this text");
    }
}
