package switchboard.smpp;

import java.util.Optional;

/** A message's state as a receipt tells it (message_state, SMPP 3.4 §5.2.28, SMPP 5.0 §4.7.15). */
public enum ReceiptState {
    /** Not begun yet (SMPP 5.0). */
    SCHEDULED(0),
    ENROUTE(1),
    DELIVERED(2),
    EXPIRED(3),
    DELETED(4),
    UNDELIVERABLE(5),
    ACCEPTED(6),
    UNKNOWN(7),
    REJECTED(8),
    /** Accepted, and on purpose not sent (SMPP 5.0). */
    SKIPPED(9);

    private final int number;

    ReceiptState(int number) {
        this.number = number;
    }

    /** The octet on the line. */
    public int number() {
        return number;
    }

    /** Empty for a number that no specification names. */
    public static Optional<ReceiptState> of(int number) {
        for (ReceiptState state : values()) {
            if (state.number == number) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
