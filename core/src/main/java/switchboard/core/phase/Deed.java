package switchboard.core.phase;

import java.util.List;
import switchboard.core.message.Excerpt;
import switchboard.core.message.Message;

/**
 * What one app did in one call, as the story of the message tells it.
 *
 * @param what in the order in which a reader expects them; never empty
 * @param why for what was dropped, vetoed or failed; the text that the story would not tell otherwise, if it was changed:
 *     as it came, or as it leaves; empty for everything else
 */
public record Deed(String app, Phase phase, List<Kind> what, String why) {

    private static final int LONGEST_TEXT = 200;

    /** What an app can do to a message. */
    public enum Kind {
        CHANGED("changed"),
        ANSWERED("answered"),
        SENT_ON("sent on"),
        HANDLED("handled"),
        DROPPED("dropped"),
        VETOED("vetoed"),
        /** Threw, returned nonsense, or took too long; what it returned is not taken. */
        FAILED("failed");

        private final String verb;

        Kind(String verb) {
            this.verb = verb;
        }
    }

    public Deed {
        what = List.copyOf(what);
        if (what.isEmpty()) {
            throw new IllegalArgumentException(app + " did nothing");
        }
    }

    /** What the text was before an app changed it; empty if it did not. A message that came is kept as the apps left it. */
    static String formerText(Message before, Message after) {
        return before.text().equals(after.text()) ? "" : "the text was " + quoted(before);
    }

    /** What an app made of the text; empty if it left it alone. A message that leaves is kept as it was accepted. */
    static String newText(Message before, Message after) {
        return before.text().equals(after.text()) ? "" : "the text became " + quoted(after);
    }

    private static String quoted(Message message) {
        return "\"" + Excerpt.of(message.text(), LONGEST_TEXT) + "\"";
    }

    static Deed failed(App app, Phase phase, String why) {
        return new Deed(app.name(), phase, List.of(Kind.FAILED), why);
    }

    public boolean is(Kind kind) {
        return what.contains(kind);
    }

    /** As in {@code answered and handled by echo}, {@code dropped by blocklist: spam}, {@code echo failed in handle: …}. */
    @Override
    public String toString() {
        if (is(Kind.FAILED)) {
            return app + " failed in " + phase + ": " + why;
        }
        var verbs = String.join(" and ", what.stream().map(kind -> kind.verb).toList());
        return verbs + " by " + app + (why.isEmpty() ? "" : ": " + why);
    }
}
