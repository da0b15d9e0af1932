package switchboard.smpp;

/** What became of a wish to cancel a message, or to give it another text (SMPP 3.4 §4.9, §4.10). */
public sealed interface ChangeResult {

    /** The SMSC will not deliver it, or will deliver the new text. */
    record Done() implements ChangeResult {}

    /**
     * The SMSC refused: it is on its way already, or not known.
     *
     * @param status the command_status, 0x11 for instance
     * @param name its name, as of {@link SubmitResult.Rejected}
     */
    record Rejected(int status, String name) implements ChangeResult {}

    /** The SMSC was not asked: the message is as it was. */
    record NotSent(String reason) implements ChangeResult {}

    /** The SMSC did not answer: it may be done or not. */
    record Unanswered(String reason) implements ChangeResult {}
}
