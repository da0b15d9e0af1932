package switchboard.smpp.server;

import com.cloudhopper.smpp.SmppConstants;
import switchboard.smpp.ReceiptState;

/** Numbers of message_state (SMPP 3.4 §5.2.28, SMPP 5.0 §4.7.15). */
final class MessageState {

    private MessageState() {}

    static byte of(ReceiptState state) {
        return switch (state) {
            case SCHEDULED -> 0;
            case ENROUTE -> SmppConstants.STATE_ENROUTE;
            case DELIVERED -> SmppConstants.STATE_DELIVERED;
            case EXPIRED -> SmppConstants.STATE_EXPIRED;
            case DELETED -> SmppConstants.STATE_DELETED;
            case UNDELIVERABLE -> SmppConstants.STATE_UNDELIVERABLE;
            case ACCEPTED -> SmppConstants.STATE_ACCEPTED;
            case UNKNOWN -> SmppConstants.STATE_UNKNOWN;
            case REJECTED -> SmppConstants.STATE_REJECTED;
            case SKIPPED -> 9;
        };
    }
}
