package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Phases;
import switchboard.core.phase.Reply;

class DefaultAnswerAppTest {

    /** Handles what it meets, without an answer. */
    private static final class Handler implements App {
        @Override
        public Incoming handle(Incoming in) {
            return in.handle();
        }
    }

    private static App saying(String text) {
        return new DefaultAnswerApp().configured(Map.of("text", text, "project", "Harvest"));
    }

    private static Incoming result(ExampleMessage message, App... apps) {
        return new Phases(List.of(apps)).incoming(List.of(message.build())).get(0);
    }

    private static Incoming result(App... apps) {
        return result(ExampleMessage.incoming(1), apps);
    }

    @Conforms(sheet = "rapidsms", cases = 100)
    @Test
    void what_nobody_handled_is_answered_with_the_name_of_the_project() {
        var result = result(saying("{project} does not know this word."));
        assertThat(result.replies()).containsExactly(Reply.error("Harvest does not know this word."));
        assertThat(result.story()).containsExactly("answered by default-answer", "no app handled it");
    }

    @Conforms(sheet = "rapidsms", cases = 100)
    @Test
    void what_is_handled_is_not_answered() {
        assertThat(result(new Handler(), saying("What?")).replies()).isEmpty();
    }

    @Conforms(sheet = "rapidsms", cases = 100)
    @Test
    void without_a_text_there_is_silence() {
        assertThat(result(saying("")).replies()).isEmpty();
        assertThat(result(new DefaultAnswerApp()).replies()).isEmpty();
    }

    @Conforms(sheet = "rapidsms", cases = 100)
    @Test
    void a_percent_sign_is_a_percent_sign() {
        assertThat(result(saying("100% sure %s")).replies()).containsExactly(Reply.error("100% sure %s"));
    }

    @Test
    void nobody_is_not_answered() {
        assertThat(result(ExampleMessage.incoming(1).from(null), saying("What?"))
                        .deeds())
                .isEmpty();
    }
}
