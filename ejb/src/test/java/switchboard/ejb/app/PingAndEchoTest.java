package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.phase.Phases;
import switchboard.core.phase.Reply;

class PingAndEchoTest {
    private static final Phases PHASES = new Phases(List.of(new EchoApp(), new PingApp()));

    private static List<String> answers(String text) {
        var message = ExampleMessage.incoming(1).text(text).build();
        return PHASES.incoming(List.of(message)).get(0).replies().stream()
                .map(Reply::text)
                .toList();
    }

    @Conforms(sheet = "rapidsms", cases = 99)
    @Test
    void ping_is_answered() {
        assertThat(answers("ping")).containsExactly("pong");
    }

    @Conforms(sheet = "rapidsms", cases = 99)
    @ParameterizedTest
    @ValueSource(strings = {"PiNg", " ping", "ping ", "ping\n"})
    void what_only_looks_like_ping_is_not(String text) {
        assertThat(answers(text)).isEmpty();
    }

    @Conforms(sheet = "rapidsms", cases = 99)
    @Test
    void echo_alone_is_answered_with_help() {
        assertThat(answers("echo")).containsExactly("Send ECHO and a text, and it comes back.");
    }

    @Conforms(sheet = "rapidsms", cases = 99)
    @Test
    void what_follows_echo_comes_back() {
        assertThat(answers("EcHo hello")).containsExactly("hello");
    }
}
