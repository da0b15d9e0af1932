package switchboard.core.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * When a transmission is tried again, as a value.
 *
 * @param delays the waits before the second, third, … attempt; the last one repeats; empty means never again
 * @param giveUpAfter how long after the message was taken the last attempt may start
 * @param resendUnknown whether a transmission that left without an answer is sent again, at the price that the
 *     recipient may get it twice
 */
public record RetryPolicy(List<Duration> delays, Duration giveUpAfter, boolean resendUnknown) {

    /** 5 s, 15 s, 1 min, then every 5 min for a day. */
    public static final RetryPolicy STANDARD = new RetryPolicy(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(5)),
            Duration.ofDays(1),
            true);

    public RetryPolicy {
        delays = List.copyOf(delays);
        if (delays.stream().anyMatch(delay -> delay.isNegative() || delay.isZero())) {
            throw new IllegalArgumentException("delays must be longer than nothing: " + delays);
        }
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
        if (delays.isEmpty()) {
            return new NextStep.NextConnector();
        }
        var usual = delays.get(Math.min(transmission.attempt(), delays.size()) - 1);
        var delay = Objects.requireNonNullElse(outcome.retryAfter(), usual);
        var start = outcome.at().plus(delay);
        var message = transmission.message();
        if (message.expires() != null && start.isAfter(message.expires())) {
            return new NextStep.GiveUp(tooLate);
        }
        return start.isAfter(message.created().plus(giveUpAfter))
                ? new NextStep.NextConnector()
                : new NextStep.RetryAfter(delay);
    }
}
