package switchboard.smpp.pdu;

import com.cloudhopper.smpp.pdu.Pdu;

/** One frame as it was read. */
public sealed interface Received {

    int ALERT_NOTIFICATION = 0x102;

    record Whole(Pdu pdu) implements Received {}

    /** A request or response whose command is not one that a client understands. */
    record Unknown(int commandId, int sequence) implements Received {
        public boolean isRequest() {
            return commandId >= 0;
        }
    }

    /** A request whose body can't be read; {@code pdu} knows its header only. */
    record Broken(Pdu pdu, int status) implements Received {}

    /** A length that no PDU has: nothing after it can be framed (SMPP 3.4 §3.2). */
    record Unframed(int length) implements Received {}
}
