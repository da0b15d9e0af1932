package switchboard.smpp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One message to one recipient.
 *
 * @param source at most 20 ASCII characters; empty lets the SMSC choose; a leading + is not sent
 * @param destination 1 to 20 ASCII characters; a leading + is not sent
 * @param receiptRequested asks for a receipt of the final state, of each part of a long message
 * @param validity how long the network shall try, sent as a relative time in seconds (SMPP 3.4 §7.1.1.2); null leaves
 *     it to the SMSC
 * @param priority 0 (lowest) to 3
 * @param options what it says instead of the connector
 */
public record ShortMessage(
        String source,
        String destination,
        Body body,
        boolean receiptRequested,
        @Nullable Duration validity,
        int priority,
        SubmitOptions options) {

    /** A message that leaves everything else to the connector. */
    public ShortMessage(
            String source,
            String destination,
            Body body,
            boolean receiptRequested,
            @Nullable Duration validity,
            int priority) {
        this(source, destination, body, receiptRequested, validity, priority, SubmitOptions.NONE);
    }

    public ShortMessage {
        Arguments.ascii("source", source, 21);
        Arguments.ascii("destination", destination, 21);
        if (destination.isBlank()) {
            throw new IllegalArgumentException("destination must not be blank: '" + destination + "'");
        }
        if (validity != null) {
            Arguments.positive("validity", validity);
        }
        Arguments.within("priority", priority, 0, 3);
    }

    /** A text without receipt, validity or priority. */
    public static ShortMessage text(String source, String destination, String text) {
        return new ShortMessage(source, destination, new Body.Text(text), false, null, 0);
    }

    public ShortMessage withOptions(SubmitOptions said) {
        return new ShortMessage(source, destination, body, receiptRequested, validity, priority, said);
    }

    /** Says neither addresses nor text. */
    @Override
    public String toString() {
        return "ShortMessage[" + body + ", receiptRequested=" + receiptRequested + ", validity=" + validity
                + ", priority=" + priority + "]";
    }
}
