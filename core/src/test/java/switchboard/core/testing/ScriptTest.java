package switchboard.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import switchboard.core.conformance.Conforms;
import switchboard.core.message.Message;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Outgoing;

class ScriptTest {
    /** Says every text twice, once loud. */
    private static final class Echo implements App {
        @Override
        public Incoming handle(Incoming in) {
            return in.reply(in.text()).reply(in.text() + "!").handle();
        }

        @Override
        public Outgoing outgoing(Outgoing out) {
            return out.message().text().startsWith("secret") ? out.veto("secret") : out;
        }
    }

    private final TestGateway gateway = TestGateway.with(new Echo());

    @Test
    @Conforms(sheet = "rapidsms", cases = 122)
    void a_talk_goes_as_written_whatever_the_order_of_the_answers() {
        Script.play(gateway, """
                # two phones
                +491701234567 > hello
                +491701234567 < hello!
                +491701234567 < hello

                +33612345678 > salut
                +33612345678 < salut
                +33612345678 < salut!
                """);

        assertThat(gateway.inbox()).hasSize(2);
        assertThat(gateway.outbox()).hasSize(4);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 122)
    void an_answer_that_does_not_come_fails_it() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Script.play(gateway, "+491701234567 > hello\n+491701234567 < bye"))
                .withMessage("no such answer: +491701234567 < bye; there are "
                        + "[+491701234567 < hello, +491701234567 < hello!]");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 122)
    void an_answer_that_nobody_expects_fails_it() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Script.play(gateway, "+491701234567 > hello\n+491701234567 < hello"))
                .withMessage("answers that no line expects before the end: [+491701234567 < hello!]");
    }

    @Test
    void what_an_app_stops_is_no_answer() {
        Script.play(gateway, "+491701234567 > secret word");

        assertThat(gateway.outbox()).isEmpty();
    }

    @Test
    void a_line_that_is_none_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Script.play(gateway, "+491701234567 hello"))
                .withMessage("not a line of a script: +491701234567 hello");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 121)
    void a_gateway_without_apps_keeps_what_comes_and_what_leaves() {
        var silent = TestGateway.with();

        assertThat(silent.receive("+491701234567", "hello")).isEmpty();
        silent.send("+491701234567", "news");
        assertThat(silent.inbox()).extracting(Message::text).containsExactly("hello");
        assertThat(silent.outbox()).extracting(Message::text).containsExactly("news");
    }

    @Test
    void the_story_tells_what_the_apps_did() {
        gateway.receive("+491701234567", "hello");

        assertThat(gateway.story(gateway.inbox().get(0))).containsExactly("answered and handled by Echo");
    }
}
