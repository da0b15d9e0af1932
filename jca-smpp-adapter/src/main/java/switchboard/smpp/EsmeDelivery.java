package switchboard.smpp;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be delivered to an ESME by deliver_sm (SMPP 3.4 §4.6). */
public sealed interface EsmeDelivery {

    SmppAddress source();

    SmppAddress destination();

    /**
     * A message. With its header more than 254 octets go as message_payload, which an ESME of SMPP 3.3 can't take.
     *
     * @param serviceType at most 5 ASCII characters
     * @param udh the user data header with its length octet in front; empty for none
     * @param parameters sent as they are; an ESME of SMPP 3.3 gets none
     */
    record Message(
            SmppAddress source,
            SmppAddress destination,
            String serviceType,
            int protocolId,
            int priority,
            int dataCoding,
            byte[] data,
            byte[] udh,
            List<OptionalParameter> parameters)
            implements EsmeDelivery {

        public Message {
            Arguments.ascii("serviceType", serviceType, 5);
            Arguments.within("protocolId", protocolId, 0, 255);
            Arguments.within("priority", priority, 0, 3);
            Arguments.within("dataCoding", dataCoding, 0, 255);
            Arguments.within("octets of udh and data", data.length + udh.length, 0, 65_000);
            data = data.clone();
            udh = udh.clone();
            parameters = List.copyOf(parameters);
        }

        /** Without service type, header and optional parameters. */
        public static Message of(SmppAddress source, SmppAddress destination, int dataCoding, byte[] data) {
            return new Message(source, destination, "", 0, 0, dataCoding, data, new byte[0], List.of());
        }

        @Override
        public byte[] data() {
            return data.clone();
        }

        @Override
        public byte[] udh() {
            return udh.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Message that
                    && source.equals(that.source)
                    && destination.equals(that.destination)
                    && serviceType.equals(that.serviceType)
                    && protocolId == that.protocolId
                    && priority == that.priority
                    && dataCoding == that.dataCoding
                    && Arrays.equals(data, that.data)
                    && Arrays.equals(udh, that.udh)
                    && parameters.equals(that.parameters);
        }

        @Override
        public int hashCode() {
            return 31 * destination.hashCode() + Arrays.hashCode(data);
        }

        /** Says neither addresses nor text. */
        @Override
        public String toString() {
            return "Message[dataCoding=" + dataCoding + ", " + data.length + " octets, udh of " + udh.length + "]";
        }
    }

    /**
     * What became of a message that the ESME submitted; goes as text (SMPP 3.4 Appendix B) and, from version 3.4 on, as
     * receipted_message_id, message_state and network_error_code too.
     *
     * @param source where the message went
     * @param destination where the message came from
     * @param messageId as it was answered to the submit
     * @param intermediate whether it is an intermediate notification, not a receipt (§5.2.12)
     * @param submittedAt written to the minute in UTC, as is {@code doneAt}
     * @param error three characters that the network or we give as reason, 000 for none
     * @param networkError null when the network told none
     * @param text the first 20 characters are sent, others than ASCII as ?
     */
    record Receipt(
            SmppAddress source,
            SmppAddress destination,
            String messageId,
            ReceiptState state,
            boolean intermediate,
            Instant submittedAt,
            Instant doneAt,
            String error,
            @Nullable NetworkError networkError,
            String text)
            implements EsmeDelivery {

        public Receipt {
            Arguments.ascii("messageId", messageId, 64);
            Arguments.ascii("error", error, 3);
        }

        /** Leaves addresses and text out. */
        @Override
        public String toString() {
            return "Receipt[messageId=" + messageId + ", state=" + state + ", error=" + error + "]";
        }
    }

    /**
     * network_error_code (SMPP 3.4 §5.3.2.31).
     *
     * @param network 1 ANSI-136, 2 IS-95, 3 GSM, 4 reserved
     * @param code 0 to 65,535
     */
    record NetworkError(int network, int code) {
        public NetworkError {
            Arguments.within("network", network, 0, 255);
            Arguments.within("code", code, 0, 0xffff);
        }
    }
}
