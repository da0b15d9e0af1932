package switchboard.core.phase;

/**
 * What the phases do where there is a choice.
 *
 * @param cleanupAfterHandled whether cleanup runs for a message that an app handled; RapidSMS leaves it out
 * @param strict whether an app's failure ends the journey of an incoming message, with no answer, as in RapidSMS; else the
 *     next app is asked
 * @param mostReplies that all apps may give to one message, forwards included
 */
public record PhaseRules(boolean cleanupAfterHandled, boolean strict, int mostReplies) {
    private static final int MOST_REPLIES = 100;

    public static final PhaseRules STANDARD = new PhaseRules(true, false, MOST_REPLIES);

    public static PhaseRules of(boolean cleanupAfterHandled, boolean strict) {
        return new PhaseRules(cleanupAfterHandled, strict, MOST_REPLIES);
    }

    /** As RapidSMS has it, where that is not what its documents say. */
    public static final PhaseRules RAPIDSMS = new PhaseRules(false, true, MOST_REPLIES);
}
