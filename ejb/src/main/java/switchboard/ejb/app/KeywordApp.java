package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.port.Settings;

/** Answers messages whose first word is a keyword of the settings, any case. */
@ApplicationScoped
public class KeywordApp implements App {

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "keyword";
    }

    @Override
    public Incoming handle(Incoming in) {
        var first = in.text().strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        var answer = settings.current().keywords().get(first);
        return answer == null ? in : in.reply(answer).handle();
    }
}
