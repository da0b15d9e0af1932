package switchboard.smpp;

import java.util.List;

/** What became of one submitted message. */
public sealed interface SubmitResult {

    /**
     * The SMSC took it.
     *
     * @param messageIds one for each part, in order, as the SMSC wrote them: {@link MessageIdFormats#ofAnswer} tells
     *     by which {@link Delivery.DeliveryReceipt#messageId} their receipts speak of them
     * @param parameters of all parts' answers, in order, at most 20 of each and none longer than 255 octets
     */
    record Accepted(List<String> messageIds, List<OptionalParameter> parameters) implements SubmitResult {
        public Accepted {
            messageIds = List.copyOf(messageIds);
            parameters = List.copyOf(parameters);
        }

        /** Without optional parameters. */
        public Accepted(List<String> messageIds) {
            this(messageIds, List.of());
        }
    }

    /**
     * The SMSC refused it, or one part of it; the parts not yet sent then stay unsent. Also when it throttled for
     * longer than the patience of {@link Throttling}.
     *
     * @param status the command_status, 0x58 for instance
     * @param name its name, {@code ESME_RTHROTTLED} for instance; {@code 0x00000401} when it has none
     * @param part the first part refused, from 1
     * @param messageIds of the parts that were taken, in order
     * @param parameters of the answer for that part, at most 20 and none longer than 255 octets
     */
    record Rejected(int status, String name, int part, List<String> messageIds, List<OptionalParameter> parameters)
            implements SubmitResult {
        public Rejected {
            messageIds = List.copyOf(messageIds);
            parameters = List.copyOf(parameters);
        }

        /** Without optional parameters. */
        public Rejected(int status, String name, int part, List<String> messageIds) {
            this(status, name, part, messageIds, List.of());
        }
    }

    /** Nothing of it left this machine: sending it again can't duplicate. */
    record NotSent(String reason) implements SubmitResult {}

    /** Nothing of it left this machine, and nothing will: no PDU can carry it, or none to this SMSC. */
    record Unsendable(String reason) implements SubmitResult {}

    /**
     * At least one part left and has no answer, or not all parts could be sent: sending it again may duplicate.
     *
     * @param messageIds of the parts that were taken, in order
     */
    record Unanswered(String reason, List<String> messageIds) implements SubmitResult {
        public Unanswered {
            messageIds = List.copyOf(messageIds);
        }
    }
}
