package switchboard.ejb.app;

import java.util.List;
import java.util.Optional;

/** What people write to end messages, to get them again, and to ask what to write. Of two languages the first one counts. */
record OptOutWords(List<Words> languages) {

    /** What is wanted. */
    enum Wish {
        STOP,
        START,
        HELP
    }

    /** Those of one language, given by its tag. */
    record Words(String language, List<String> stop, List<String> start, List<String> help) {
        Words {
            stop = stop.stream().map(Folded::of).toList();
            start = start.stream().map(Folded::of).toList();
            help = help.stream().map(Folded::of).toList();
        }

        Optional<Wish> wish(String folded) {
            if (stop.contains(folded)) {
                return Optional.of(Wish.STOP);
            }
            if (start.contains(folded)) {
                return Optional.of(Wish.START);
            }
            return help.contains(folded) ? Optional.of(Wish.HELP) : Optional.empty();
        }
    }

    /** A wish, and the language that it was said in. */
    record Said(Wish wish, String language) {}

    /** Those that American carriers demand, and what else the languages have that we answer in. */
    static final OptOutWords STANDARD = new OptOutWords(List.of(
            new Words(
                    "en",
                    List.of("stop", "stop all", "stopall", "unsubscribe", "cancel", "end", "quit", "opt out"),
                    List.of("start", "unstop", "subscribe", "opt in"),
                    List.of("help", "info")),
            new Words("de", List.of("stopp", "abmelden"), List.of("anmelden"), List.of("hilfe")),
            new Words(
                    "fr", List.of("arrêt", "arrêter", "désabonner"), List.of("reprendre", "abonner"), List.of("aide")),
            new Words("es", List.of("baja", "parar", "alto"), List.of("alta"), List.of("ayuda"))));

    OptOutWords {
        languages = List.copyOf(languages);
    }

    /** Only a text that is the word and nothing else: "stop by at five" is no such wish. */
    Optional<Said> said(String text) {
        var folded = Folded.of(text);
        return languages.stream()
                .flatMap(words -> words.wish(folded).map(wish -> new Said(wish, words.language())).stream())
                .findFirst();
    }
}
