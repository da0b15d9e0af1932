package switchboard.core.port;

import java.util.List;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;

/**
 * Where a transmission stands.
 *
 * @param transmission at the attempt that is under way or comes next
 * @param remoteIds what the network called the parts that it took in this attempt, in their order
 */
public record Standing(Transmission transmission, TransmissionState state, List<String> remoteIds) {

    public Standing {
        remoteIds = List.copyOf(remoteIds);
    }

    /** Whether no network has had it in this attempt. */
    public boolean waits() {
        return state == TransmissionState.QUEUED || state == TransmissionState.RETRYING;
    }
}
