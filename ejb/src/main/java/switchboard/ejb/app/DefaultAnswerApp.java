package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Setting;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Reply;

/**
 * Answers what no app handled, and leaves it unhandled. Without a text it is silent. In the text stands {@code {project}} for
 * the name of the project; everything else, percent signs too, is sent as it is.
 */
@ApplicationScoped
public class DefaultAnswerApp implements App {
    private static final String NAME = "default-answer";
    private static final String TEXT = "text";
    private static final String PROJECT = "project";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.optional(TEXT, "Answer; {project} is the project's name", Setting.Kind.TEXT, ""),
                Setting.optional(PROJECT, "Name of the project", Setting.Kind.TEXT, "Switchboard"));
    }

    @Override
    public App configured(Map<String, String> settings) {
        var text = settings.getOrDefault(TEXT, "");
        return text.isBlank() ? this : new Answer(text.replace("{project}", settings.getOrDefault(PROJECT, "")));
    }

    /** The app when it has something to say. */
    private record Answer(String text) implements App {
        Answer {
            Reply.error(text);
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Incoming fallback(Incoming in) {
            return in.message().from() == null ? in : in.reply(Reply.error(text));
        }
    }
}
