package switchboard.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import switchboard.core.message.Message;

/**
 * A talk, one line for each text:
 *
 * <pre>
 * # comment
 * +491701234567 &gt; what a phone sends
 * +491701234567 &lt; what it gets for that
 * </pre>
 *
 * <p>What is answered to one text may be in any order. An answer that does not come fails the script, and so does one that
 * no line expects.
 */
public final class Script {
    private static final Pattern LINE = Pattern.compile("(\\S+) ([<>])(?: (.*))?");

    private final TestGateway gateway;
    private final List<Answer> pending = new ArrayList<>();

    private record Answer(String to, String text) {
        @Override
        public String toString() {
            return to + " < " + text;
        }
    }

    private Script(TestGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Plays the talk.
     *
     * @throws AssertionError that names the line which did not go as expected
     * @throws IllegalArgumentException if a line is none
     */
    public static void play(TestGateway gateway, String script) {
        var player = new Script(gateway);
        script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(player::line);
        player.expectNothingMore("the end");
    }

    private void line(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of a script: " + line);
        }
        var text = parts.group(3) == null ? "" : parts.group(3);
        if (parts.group(2).equals(">")) {
            expectNothingMore(line);
            gateway.receive(parts.group(1), text).forEach(this::answered);
        } else if (!pending.remove(new Answer(parts.group(1), text))) {
            throw new AssertionError("no such answer: " + line + "; there are " + pending);
        }
    }

    private void answered(Message message) {
        pending.add(new Answer(message.to().get(0).toString(), message.text()));
    }

    private void expectNothingMore(String before) {
        if (!pending.isEmpty()) {
            throw new AssertionError("answers that no line expects before " + before + ": " + pending);
        }
    }
}
