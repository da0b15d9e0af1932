package switchboard.smpp;

/** A message's state as a receipt tells it (SMPP 3.4 §5.2.28, SMPP 5.0 §4.7.15). */
public enum ReceiptState {
    /** Not begun yet (SMPP 5.0). */
    SCHEDULED,
    ENROUTE,
    DELIVERED,
    EXPIRED,
    DELETED,
    UNDELIVERABLE,
    ACCEPTED,
    UNKNOWN,
    REJECTED,
    /** Accepted, and on purpose not sent (SMPP 5.0). */
    SKIPPED;

    /** Of message_state; SMPP 5.0 §4.7.15 adds 0 for scheduled and 9 for skipped. */
    public static ReceiptState of(int messageState) {
        return switch (messageState) {
            case 0 -> SCHEDULED;
            case 1 -> ENROUTE;
            case 2 -> DELIVERED;
            case 3 -> EXPIRED;
            case 4 -> DELETED;
            case 5 -> UNDELIVERABLE;
            case 6 -> ACCEPTED;
            case 8 -> REJECTED;
            case 9 -> SKIPPED;
            default -> UNKNOWN;
        };
    }

    /** Whether no other state can follow. */
    public boolean isFinal() {
        return switch (this) {
            case SCHEDULED, ENROUTE, ACCEPTED, UNKNOWN -> false;
            case DELIVERED, EXPIRED, DELETED, UNDELIVERABLE, REJECTED, SKIPPED -> true;
        };
    }
}
