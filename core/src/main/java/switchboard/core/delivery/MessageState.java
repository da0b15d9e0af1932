package switchboard.core.delivery;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** The state of a message, derived from its transmissions. */
public final class MessageState {
    /** What a message is as long as one of its transmissions is that: the liveliest state comes first. */
    private static final List<TransmissionState> ORDER = List.of(
            TransmissionState.SENDING,
            TransmissionState.QUEUED,
            TransmissionState.RETRYING,
            TransmissionState.SENT,
            TransmissionState.UNKNOWN,
            TransmissionState.FAILED,
            TransmissionState.EXPIRED,
            TransmissionState.CANCELLED,
            TransmissionState.DELIVERED);

    private MessageState() {}

    /** QUEUED if there are no transmissions yet. */
    public static TransmissionState of(Collection<TransmissionState> transmissions) {
        if (transmissions.isEmpty()) {
            return TransmissionState.QUEUED;
        }
        var present = EnumSet.copyOf(transmissions);
        return ORDER.stream().filter(present::contains).findFirst().orElseThrow();
    }
}
