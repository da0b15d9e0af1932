package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.OptOut;
import switchboard.core.message.Address;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Reply;
import switchboard.core.port.Contacts;
import switchboard.core.port.OptOuts;

/**
 * Ends and resumes what people get: STOP, START and HELP, each in several languages. STOP is for all lines, since nobody
 * outside knows which line the next message would take.
 */
@ApplicationScoped
public class OptOutApp implements App {
    private static final OptOutWords WORDS = OptOutWords.STANDARD;

    @Inject
    OptOuts optOuts;

    @Inject
    Contacts contacts;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "optout";
    }

    @Override
    public Incoming handle(Incoming in) {
        var from = in.message().from();
        return from == null
                ? in
                : WORDS.said(in.text()).map(said -> answered(in, from, said)).orElse(in);
    }

    private Incoming answered(Incoming in, Address from, OptOutWords.Said said) {
        var key =
                switch (said.wish()) {
                    case STOP -> {
                        optOuts.add(new OptOut(
                                from, null, clock.instant(), said.wish().name()));
                        yield "stopped";
                    }
                    case START -> {
                        optOuts.removeAll(from);
                        yield "started";
                    }
                    case HELP -> "help";
                };
        var words = Answers.in(language(in, from, said), key);
        var notice = Map.of(OptOut.NOTICE, said.wish().name().toLowerCase(Locale.ROOT));
        return in.reply(Reply.of(words).withAttributes(notice)).handle();
    }

    /** The sender's own, if it is known; otherwise that of the word. */
    private String language(Incoming in, Address from, OptOutWords.Said said) {
        var connector = in.message().connector();
        return connector == null
                ? said.language()
                : contacts.behind(new Connection(connector, from))
                        .map(Contact::language)
                        .filter(language -> !language.isEmpty())
                        .orElse(said.language());
    }
}
