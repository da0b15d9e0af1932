package switchboard.simulator.smsc;

/**
 * What became of a deliver_sm.
 *
 * @param status the command status answered; only with {@link Kind#ANSWERED}
 */
public record DeliveryResult(Kind kind, int status) {
    /** How it ended. */
    public enum Kind {
        ANSWERED,
        TIMED_OUT,
        DISCONNECTED
    }

    static final DeliveryResult TIMED_OUT = new DeliveryResult(Kind.TIMED_OUT, -1);
    static final DeliveryResult DISCONNECTED = new DeliveryResult(Kind.DISCONNECTED, -1);

    static DeliveryResult answered(int status) {
        return new DeliveryResult(Kind.ANSWERED, status);
    }

    public boolean isAccepted() {
        return kind == Kind.ANSWERED && status == 0;
    }

    /** The status as in {@code 0x64}, or why there is none. */
    @Override
    public String toString() {
        return switch (kind) {
            case ANSWERED -> String.format("0x%02X", status);
            case TIMED_OUT -> "no answer";
            case DISCONNECTED -> "disconnected";
        };
    }
}
