package switchboard.core.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Whether and when a transmission is tried again, as a value.
 *
 * @param schedule the waits between attempts; attempts by connectors that had it before count
 * @param resendUnknown whether a transmission that left without an answer is sent again, at the price that the
 *     recipient may get it twice
 */
public record RetryPolicy(RetrySchedule schedule, boolean resendUnknown) {

    public static final RetryPolicy STANDARD = new RetryPolicy(RetrySchedule.parse("5s, 15s, 1m, 5m* until 24h"), true);

    /**
     * A schedule as a list.
     *
     * @param delays the waits before the second, third, … attempt; the last one repeats; empty means never again
     * @param giveUpAfter how long after the message was to leave the last attempt may start
     */
    public RetryPolicy(List<Duration> delays, Duration giveUpAfter, boolean resendUnknown) {
        this(RetrySchedule.repeating(delays, giveUpAfter), resendUnknown);
    }

    /** An outcome that names its own wait gets that one instead of the policy's. */
    public NextStep next(Transmission transmission, Outcome outcome) {
        return switch (outcome.kind()) {
            case ACCEPTED -> new NextStep.Done();
            case REFUSED ->
                outcome.remoteIds().isEmpty()
                        ? new NextStep.NextConnector()
                        : new NextStep.GiveUp(TransmissionState.FAILED);
            case DEFERRED -> again(transmission, outcome, TransmissionState.EXPIRED);
            case UNKNOWN ->
                resendUnknown
                        ? again(transmission, outcome, TransmissionState.UNKNOWN)
                        : new NextStep.GiveUp(TransmissionState.UNKNOWN);
            case EXPIRED -> new NextStep.GiveUp(TransmissionState.EXPIRED);
        };
    }

    private NextStep again(Transmission transmission, Outcome outcome, TransmissionState tooLate) {
        var usual = schedule.after(transmission.attempt());
        if (usual.isEmpty()) {
            return new NextStep.NextConnector();
        }
        var delay = Objects.requireNonNullElse(outcome.retryAfter(), usual.get());
        var start = outcome.at().plus(delay);
        var message = transmission.message();
        if (message.expires() != null && start.isAfter(message.expires())) {
            return new NextStep.GiveUp(tooLate);
        }
        return start.isAfter(message.start().plus(schedule.until()))
                ? new NextStep.NextConnector()
                : new NextStep.RetryAfter(delay);
    }
}
