package switchboard.smpp;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a network brings in. */
public sealed interface Delivery {

    /** The connector whose bind it came over. */
    String connector();

    /**
     * A message from a phone. A part of a long message comes as it is, with the header that tells its place.
     *
     * @param body text when the coding is one this adapter reads (data_coding 0, 1, 3, 8), else octets
     * @param udh the user data header with its length octet in front; empty for none
     */
    record IncomingMessage(
            String connector, String source, String destination, Body body, byte[] udh, Instant receivedAt)
            implements Delivery {

        public IncomingMessage {
            udh = udh.clone();
        }

        @Override
        public byte[] udh() {
            return udh.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof IncomingMessage that
                    && connector.equals(that.connector)
                    && source.equals(that.source)
                    && destination.equals(that.destination)
                    && body.equals(that.body)
                    && Arrays.equals(udh, that.udh)
                    && receivedAt.equals(that.receivedAt);
        }

        @Override
        public int hashCode() {
            return 31 * source.hashCode() + receivedAt.hashCode();
        }

        /** Says neither addresses nor text. */
        @Override
        public String toString() {
            return "IncomingMessage[connector=" + connector + ", " + body + ", receivedAt=" + receivedAt + "]";
        }
    }

    /**
     * What became of a message sent earlier.
     *
     * @param messageId exactly as the SMSC wrote it; a receipt's may differ in form from the answer's (SMSCs exist that
     *     answer in hex and report in decimal)
     * @param networkCode the {@code err} field, or network and code of the TLV ({@code 3:34}); null when not told
     * @param doneAt read as UTC, since receipts name no zone; null when not told or unreadable
     * @param text the receipt's own text, as much as the SMSC gave
     */
    record DeliveryReceipt(
            String connector,
            String messageId,
            ReceiptState state,
            @Nullable String networkCode,
            @Nullable Instant doneAt,
            String text)
            implements Delivery {

        /** Leaves the text out: it may quote the message. */
        @Override
        public String toString() {
            return "DeliveryReceipt[connector=" + connector + ", messageId=" + messageId + ", state=" + state
                    + ", networkCode=" + networkCode + ", doneAt=" + doneAt + "]";
        }
    }
}
