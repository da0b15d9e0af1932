package switchboard.smpp;

/**
 * How an SMSC writes the ids of messages. SMSCs exist that write the same number in hex in submit_sm_resp and in decimal
 * in receipts, or the other way round. So both have a form in common, in which a receipt finds its message; requests name
 * a message as its answer did.
 *
 * @param answers of message_id in submit_sm_resp
 * @param receipts of the id in receipts
 */
public record MessageIdFormats(MessageIdFormat answers, MessageIdFormat receipts) {

    /** Kept as they come. */
    public static final MessageIdFormats AS_WRITTEN =
            new MessageIdFormats(MessageIdFormat.STRING, MessageIdFormat.STRING);

    /** An answer's id in the form that receipts have in common with it. */
    public String ofAnswer(String id) {
        return answers.canonical(id, answers);
    }

    /** A receipt's id in the form that is in common, which is the answers'. */
    public String ofReceipt(String id) {
        return receipts.canonical(id, answers);
    }
}
