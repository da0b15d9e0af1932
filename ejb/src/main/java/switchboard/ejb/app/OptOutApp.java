package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.delivery.Setting;
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
    private static final String NAME = "optout";
    private static final String STOP = "stop";
    private static final String START = "start";

    private static final Presets PRESETS = new Presets(NAME);
    private static final List<Setting> WORDS = List.of(
            PRESETS.setting(STOP, "Words that end messages, in each language"),
            PRESETS.setting(START, "Words that let them begin again"),
            PRESETS.setting("help", "Words that ask what to write"));
    private static final List<Setting> ANSWERS = List.of(
            PRESETS.setting("stopped", "Answer when messages end, in each language"),
            PRESETS.setting("started", "Answer when they begin again"),
            PRESETS.setting("helped", "Answer to who asks what to write"));

    @Inject
    OptOuts optOuts;

    @Inject
    Contacts contacts;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Setting> settings() {
        return Stream.concat(WORDS.stream(), ANSWERS.stream()).toList();
    }

    @Override
    public App configured(Map<String, String> settings) {
        return new Obeying(Words.of(settings, WORDS), Answers.of(settings, ANSWERS));
    }

    /** The app when it knows its words. */
    private final class Obeying implements App {
        private final Words words;
        private final Answers answers;

        Obeying(Words words, Answers answers) {
            this.words = words;
            this.answers = answers;
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Incoming handle(Incoming in) {
            var from = in.message().from();
            return from == null
                    ? in
                    : words.said(in.text()).map(word -> obeyed(in, from, word)).orElse(in);
        }

        private Incoming obeyed(Incoming in, Address from, Words.Word word) {
            var key =
                    switch (word.setting()) {
                        case STOP -> {
                            optOuts.add(new OptOut(from, null, clock.instant(), source(in, word)));
                            yield "stopped";
                        }
                        case START -> {
                            optOuts.removeAll(from);
                            yield "started";
                        }
                        default -> "helped";
                    };
            var answer = Reply.of(answers.in(language(in, from, word), key));
            return in.reply(answer.withAttributes(Map.of(OptOut.NOTICE, word.setting())))
                    .handle();
        }

        private static String source(Incoming in, Words.Word word) {
            var connector = in.message().connector();
            return connector == null ? word.text() : word.text() + " by " + connector;
        }

        private String language(Incoming in, Address from, Words.Word word) {
            var connector = in.message().connector();
            return connector == null
                    ? word.language()
                    : word.languageFor(contacts.behind(new Connection(connector, from)));
        }
    }
}
