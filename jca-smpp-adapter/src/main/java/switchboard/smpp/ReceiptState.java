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

    /** Whether no other state can follow. */
    public boolean isFinal() {
        return switch (this) {
            case SCHEDULED, ENROUTE, ACCEPTED, UNKNOWN -> false;
            case DELIVERED, EXPIRED, DELETED, UNDELIVERABLE, REJECTED, SKIPPED -> true;
        };
    }
}
