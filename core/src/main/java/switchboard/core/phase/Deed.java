package switchboard.core.phase;

import java.util.List;
import switchboard.core.message.Excerpt;
import switchboard.core.message.Message;

/**
 * What one app did in one call, as the story of the message tells it.
 *
 * @param what in the order in which a reader expects them; never empty
 * @param why for what was dropped, vetoed or failed; what the text was, if it was changed; empty for everything else
 */
public record Deed(String app, Phase phase, List<Kind> what, String why) {

    private static final int LONGEST_FORMER = 200;

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

    /** What the text was before an app changed it; empty if it did not. */
    static String formerText(Message before, Message after) {
        return before.text().equals(after.text())
                ? ""
                : "the text was \"" + Excerpt.of(before.text(), LONGEST_FORMER) + "\"";
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
