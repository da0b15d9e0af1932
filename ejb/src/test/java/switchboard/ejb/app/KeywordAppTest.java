package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Content;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Reply;
import switchboard.core.port.FixedSettings;

class KeywordAppTest {
    private final KeywordApp app = new KeywordApp();

    KeywordAppTest() {
        var settings = new FixedSettings();
        settings.answering(Map.of("help", "Call 110", "straße", "Hauptstraße 1"));
        app.settings = settings;
    }

    private Incoming answered(String text) {
        return app.handle(Incoming.of(ExampleMessage.incoming(1).text(text).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "HELP", " Help\n", "help me now", "Help\tme"})
    void the_first_word_decides_in_any_case(String text) {
        assertThat(answered(text).replies()).extracting(Reply::text).containsExactly("Call 110");
        assertThat(answered(text).status()).isEqualTo(Incoming.Status.HANDLED);
    }

    @Test
    void a_keyword_may_be_in_any_script() {
        assertThat(answered("Straße bitte").replies()).extracting(Reply::text).containsExactly("Hauptstraße 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "helpme", "please help", "help!"})
    void anything_else_is_left_to_the_other_apps(String text) {
        assertThat(answered(text))
                .isEqualTo(Incoming.of(ExampleMessage.incoming(1).text(text).build()));
    }

    @Test
    void octets_are_left_to_the_other_apps() {
        var octets = ExampleMessage.incoming(1).build().withContent(new Content.Binary("68656c70", ""));
        assertThat(app.handle(Incoming.of(octets)).replies()).isEqualTo(List.of());
    }
}
