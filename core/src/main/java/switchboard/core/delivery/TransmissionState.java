package switchboard.core.delivery;

import java.util.EnumSet;
import java.util.Set;

/** Where a transmission stands. */
public enum TransmissionState {
    /** Waits for its connector. */
    QUEUED,
    /** Handed to the network; no answer yet. */
    SENDING,
    /** Waits for the next attempt. */
    RETRYING,
    /** The network took it. */
    SENT,
    /** The network says that the recipient has it. */
    DELIVERED,
    /** It did not and will not arrive; the story says why. */
    FAILED,
    /** Its validity ended first. */
    EXPIRED,
    /** Somebody stopped it. */
    CANCELLED,
    /** It left, nobody said what became of it, and it must not be sent again. */
    UNKNOWN;

    private static final Set<TransmissionState> FINAL = EnumSet.of(DELIVERED, FAILED, EXPIRED, CANCELLED, UNKNOWN);
    private static final Set<TransmissionState> BY_RECEIPT = EnumSet.of(DELIVERED, FAILED, EXPIRED, CANCELLED);

    /** Nothing follows. SENT is not final: a receipt may come. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /**
     * Whether a transmission in this state may get that one. None becomes QUEUED again: a message that is sent twice
     * after a crash makes its transmissions once. What is being handed over can't be cancelled before the network has
     * answered. Final states stay; SENT gives way to what the network says later; UNKNOWN too, as a receipt proves that
     * the network had it after all.
     */
    public boolean mayBecome(TransmissionState next) {
        return switch (this) {
            case QUEUED, RETRYING -> next != QUEUED;
            case SENDING -> next != QUEUED && next != CANCELLED;
            case SENT, UNKNOWN -> BY_RECEIPT.contains(next);
            case DELIVERED, FAILED, EXPIRED, CANCELLED -> false;
        };
    }
}
