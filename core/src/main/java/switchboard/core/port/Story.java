package switchboard.core.port;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Address;
import switchboard.core.message.Message;

/**
 * Everything that is known of a message.
 *
 * @param message with at most as many recipients as were asked for
 * @param steps of the message as a whole
 */
public record Story(Summary summary, Message message, List<Step> steps, List<TransmissionStory> transmissions) {

    public Story {
        steps = List.copyOf(steps);
        transmissions = List.copyOf(transmissions);
    }

    /**
     * A message in a list.
     *
     * @param message with its first recipient only
     * @param recipients how many it has
     * @param state of its transmissions together (see {@code MessageState}), or that of an incoming one: one of {@link
     *     Search#STATES}
     */
    public record Summary(Message message, int recipients, String state) {}

    /**
     * One recipient's part.
     *
     * @param connector empty if no route took it
     * @param next when the attempt that it waits for may start; null if it waits for none, or only for its line
     */
    public record TransmissionStory(
            TransmissionId id,
            Address recipient,
            String connector,
            TransmissionState state,
            int attempt,
            List<String> remoteIds,
            List<Step> steps,
            @Nullable Instant next) {
        private static final Set<TransmissionState> ERRORS = EnumSet.of(
                TransmissionState.RETRYING,
                TransmissionState.FAILED,
                TransmissionState.EXPIRED,
                TransmissionState.UNKNOWN);

        public TransmissionStory {
            remoteIds = List.copyOf(remoteIds);
            steps = List.copyOf(steps);
        }

        /** The last thing that went wrong, also if a later attempt went well. */
        public Optional<Step> lastError() {
            return steps.stream()
                    .filter(step -> step.state() != null && ERRORS.contains(step.state()))
                    .reduce((earlier, later) -> later);
        }
    }

    /**
     * One thing that happened.
     *
     * @param state the state it led to; null if none changed
     * @param attempt 0 if it belongs to no attempt
     * @param connector empty if none took part
     * @param code the network's, empty if none
     */
    public record Step(
            Instant at, @Nullable TransmissionState state, int attempt, String connector, String code, String text) {}
}
