package switchboard.smpp;

/**
 * A message, or a part of one, that an SMSC took earlier.
 *
 * @param messageId 1 to 64 ASCII characters, as {@link SubmitResult.Accepted} told it and the SMSC had written it
 * @param source as it was sent: query_sm and cancel_sm must name the same (SMPP 3.4 §4.8.1, §4.9.1)
 * @param destination as it was sent
 */
public record SentMessage(String messageId, String source, String destination) {

    public SentMessage {
        Arguments.ascii("messageId", messageId, 64);
        if (messageId.isEmpty()) {
            throw new IllegalArgumentException("messageId must not be empty");
        }
        Arguments.ascii("source", source, 21);
        Arguments.ascii("destination", destination, 21);
    }

    /** Leaves the addresses out. */
    @Override
    public String toString() {
        return "SentMessage[" + messageId + "]";
    }
}
