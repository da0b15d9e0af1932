package switchboard.smpp;

/** A message's state as a receipt tells it (SMPP 3.4 §5.2.28). */
public enum ReceiptState {
    ENROUTE,
    DELIVERED,
    EXPIRED,
    DELETED,
    UNDELIVERABLE,
    ACCEPTED,
    UNKNOWN,
    REJECTED;

    /** Whether no other state can follow. */
    public boolean isFinal() {
        return switch (this) {
            case ENROUTE, ACCEPTED, UNKNOWN -> false;
            case DELIVERED, EXPIRED, DELETED, UNDELIVERABLE, REJECTED -> true;
        };
    }
}
