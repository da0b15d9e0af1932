package switchboard.simulator.smsc;

/** The final states of a message. The names are those of the receipt's text, SMPP 3.4 Appendix B; the codes of §5.2.28. */
public enum MessageState {
    DELIVRD(2, 0),
    EXPIRED(3, 27),
    DELETED(4, 50),
    UNDELIV(5, 1),
    ACCEPTD(6, 0),
    UNKNOWN(7, 255),
    REJECTD(8, 11),
    /** No receipt is ever sent. */
    NONE(0, 0);

    private final byte code;
    private final int error;

    MessageState(int code, int error) {
        this.code = (byte) code;
        this.error = error;
    }

    byte code() {
        return code;
    }

    /** The network's error code in the receipt: a plausible one, there is no standard. */
    int error() {
        return error;
    }

    /** Whether a submitter who asked with these registered_delivery bits is told; §5.2.17: 1 always, 2 of failures only. */
    boolean isToldTo(byte registeredDelivery) {
        return switch (registeredDelivery & 3) {
            case 1 -> this != NONE;
            case 2 -> this != NONE && this != DELIVRD && this != ACCEPTD;
            default -> false;
        };
    }
}
