package switchboard.smpp.server;

import com.cloudhopper.smpp.SmppConstants;
import switchboard.smpp.ReceiptState;

/** Numbers of message_state (SMPP 3.4 §5.2.28). */
final class MessageState {

    private MessageState() {}

    static byte of(ReceiptState state) {
        return switch (state) {
            case ENROUTE -> SmppConstants.STATE_ENROUTE;
            case DELIVERED -> SmppConstants.STATE_DELIVERED;
            case EXPIRED -> SmppConstants.STATE_EXPIRED;
            case DELETED -> SmppConstants.STATE_DELETED;
            case UNDELIVERABLE -> SmppConstants.STATE_UNDELIVERABLE;
            case ACCEPTED -> SmppConstants.STATE_ACCEPTED;
            case UNKNOWN -> SmppConstants.STATE_UNKNOWN;
            case REJECTED -> SmppConstants.STATE_REJECTED;
        };
    }
}
