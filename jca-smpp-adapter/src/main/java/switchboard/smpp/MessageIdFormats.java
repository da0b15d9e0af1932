package switchboard.smpp;

/**
 * How an SMSC writes the ids of messages. SMSCs exist that write the same number in hex in submit_sm_resp and in decimal
 * in receipts, or the other way round. Whatever goes to callers is in one form, so that a receipt finds its message.
 *
 * @param answers of message_id in submit_sm_resp
 * @param receipts of the id in receipts
 */
public record MessageIdFormats(MessageIdFormat answers, MessageIdFormat receipts) {

    /** Kept as they come. */
    public static final MessageIdFormats AS_WRITTEN =
            new MessageIdFormats(MessageIdFormat.STRING, MessageIdFormat.STRING);

    /** An answer's id in the form that is kept. */
    public String ofAnswer(String id) {
        return answers.canonical(id, answers);
    }

    /** A receipt's id in the form that is kept, which is the answers'. */
    public String ofReceipt(String id) {
        return receipts.canonical(id, answers);
    }
}
