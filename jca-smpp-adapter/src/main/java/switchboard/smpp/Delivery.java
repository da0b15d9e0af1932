package switchboard.smpp;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.text.Ports;
import switchboard.smpp.text.Segment;

/** What a network brings in. */
public sealed interface Delivery {

    /** The connector whose bind it came over. */
    String connector();

    /**
     * A message from a phone. A part of a long message comes by itself, with its place.
     *
     * @param body as {@link switchboard.smpp.text.TextDecoder} reads it; of a part always octets, since a letter may be
     *     torn between two: join them, then read them by it
     * @param udh the user data header with its length octet in front; empty for none
     * @param segment the place in a long message, from the header or from the TLVs; null for a message in one piece
     * @param ports between which programs it goes, from the header or from the TLVs; null if it says none
     * @param parameters the optional parameters but message_payload, at most 20 and none longer than 255 octets
     */
    record IncomingMessage(
            String connector,
            String source,
            String destination,
            Body body,
            byte[] udh,
            @Nullable Segment segment,
            @Nullable Ports ports,
            Instant receivedAt,
            List<OptionalParameter> parameters)
            implements Delivery {

        /** A message in one piece, without ports and optional parameters. */
        public IncomingMessage(
                String connector, String source, String destination, Body body, byte[] udh, Instant receivedAt) {
            this(connector, source, destination, body, udh, null, null, receivedAt, List.of());
        }

        public IncomingMessage {
            udh = udh.clone();
            parameters = List.copyOf(parameters);
        }

        public IncomingMessage withParameters(List<OptionalParameter> received) {
            return new IncomingMessage(connector, source, destination, body, udh, segment, ports, receivedAt, received);
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
                    && Objects.equals(segment, that.segment)
                    && Objects.equals(ports, that.ports)
                    && receivedAt.equals(that.receivedAt)
                    && parameters.equals(that.parameters);
        }

        @Override
        public int hashCode() {
            return 31 * source.hashCode() + receivedAt.hashCode();
        }

        /** Says neither addresses nor text. */
        @Override
        public String toString() {
            return "IncomingMessage[connector=" + connector + ", " + body + (segment == null ? "" : ", " + segment)
                    + ", receivedAt=" + receivedAt + "]";
        }
    }

    /**
     * What became of a message sent earlier.
     *
     * @param messageId as {@link MessageIdFormats#ofReceipt} writes it
     * @param networkCode network and code of the TLV in decimal ({@code 3:34}), or else the {@code err} field; null when
     *     not told
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

        public DeliveryReceipt withMessageId(String id) {
            return new DeliveryReceipt(connector, id, state, networkCode, doneAt, text);
        }

        /** Leaves the text out: it may quote the message. */
        @Override
        public String toString() {
            return "DeliveryReceipt[connector=" + connector + ", messageId=" + messageId + ", state=" + state
                    + ", networkCode=" + networkCode + ", doneAt=" + doneAt + "]";
        }
    }
}
