package switchboard.smpp.pdu;

import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import java.util.Optional;

/** One frame as it was read. Its string says neither fields nor passwords. */
public sealed interface Received {

    /** What a session of either side answers in any state; empty when nothing is wrong, or no answer is due. */
    Optional<Pdu> refusal();

    record Whole(Pdu pdu) implements Received {
        @Override
        public Optional<Pdu> refusal() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Whole[" + describe(pdu) + "]";
        }
    }

    /** A command that is not read. A response among them is not answered: two peers could go on forever. */
    record Unknown(int commandId, int sequence) implements Received {
        @Override
        public Optional<Pdu> refusal() {
            return Commands.isRequest(commandId)
                    ? Optional.of(nack(CommandStatus.INVALID_COMMAND_ID, sequence))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return "Unknown[" + Commands.name(commandId) + ", sequence=" + sequence + "]";
        }
    }

    /** A request whose body can't be read; {@code pdu} knows its header only. */
    record Broken(Pdu pdu, int status) implements Received {
        /** Its own response; none for outbind and alert_notification, which have none (SMPP 3.4 §4.1.7, §4.12). */
        @Override
        public Optional<Pdu> refusal() {
            return pdu instanceof PduRequest<?> request ? Optional.of(response(request, status)) : Optional.empty();
        }

        @Override
        public String toString() {
            return "Broken[" + describe(pdu) + ", " + CommandStatus.describe(status) + "]";
        }
    }

    /** A length that no PDU has: nothing after it can be framed (SMPP 3.4 §3.2), so the connection is to be closed. */
    record Unframed(int length) implements Received {
        @Override
        public Optional<Pdu> refusal() {
            return Optional.of(nack(CommandStatus.INVALID_COMMAND_LENGTH, 0));
        }
    }

    private static PduResponse response(PduRequest<?> request, int status) {
        PduResponse response = request.createResponse();
        response.setCommandStatus(status);
        return response;
    }

    private static GenericNack nack(int status, int sequence) {
        GenericNack nack = new GenericNack();
        nack.setCommandStatus(status);
        nack.setSequenceNumber(sequence);
        return nack;
    }

    private static String describe(Pdu pdu) {
        return pdu.getName() + ", sequence=" + pdu.getSequenceNumber();
    }
}
