package switchboard.smpp;

/** What became of a wish to give a message another text (SMPP 3.4 §4.10). */
public sealed interface ReplaceResult {

    /** The SMSC will deliver the new text. */
    record Replaced() implements ReplaceResult {}

    /**
     * The SMSC refused: it is on its way already, or not known.
     *
     * @param status the command_status, 0x13 for instance
     * @param name its name, as of {@link SubmitResult.Rejected}
     */
    record Rejected(int status, String name) implements ReplaceResult {}

    /** The SMSC was not asked: the message is as it was. */
    record NotSent(String reason) implements ReplaceResult {}

    /** The SMSC did not answer: the message may have either text. */
    record Unanswered(String reason) implements ReplaceResult {}
}
