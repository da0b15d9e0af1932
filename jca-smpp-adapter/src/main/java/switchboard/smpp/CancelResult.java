package switchboard.smpp;

/** What became of a wish to cancel a message (SMPP 3.4 §4.9). */
public sealed interface CancelResult {

    /** The SMSC will not deliver it. */
    record Cancelled() implements CancelResult {}

    /**
     * The SMSC refused: it is on its way already, or not known.
     *
     * @param status the command_status, 0x11 for instance
     * @param name its name, as of {@link SubmitResult.Rejected}
     */
    record Rejected(int status, String name) implements CancelResult {}

    /** The SMSC was not asked: the message is as it was. */
    record NotSent(String reason) implements CancelResult {}

    /** The SMSC did not answer: the message may be cancelled or not. */
    record Unanswered(String reason) implements CancelResult {}
}
