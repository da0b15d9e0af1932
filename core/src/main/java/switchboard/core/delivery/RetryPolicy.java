package switchboard.core.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * When a transmission is tried again, as a value.
 *
 * @param delays the waits before the second, third, … attempt, up to {@link #MOST_DELAYS} of up to {@link #LONGEST};
 *     the last one repeats; empty means never again
 * @param giveUpAfter how long after the message was taken the last attempt may start, up to {@link #LONGEST}
 * @param resendUnknown whether a transmission that left without an answer is sent again, at the price that the
 *     recipient may get it twice
 */
public record RetryPolicy(List<Duration> delays, Duration giveUpAfter, boolean resendUnknown) {

    /** A schedule without end could not be told as an instant. */
    public static final Duration LONGEST = Duration.ofDays(30);

    public static final int MOST_DELAYS = 100;

    /** 5 s, 15 s, 1 min, then every 5 min for a day. */
    public static final RetryPolicy STANDARD = new RetryPolicy(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(5)),
            Duration.ofDays(1),
            true);

    public RetryPolicy {
        delays = List.copyOf(delays);
        if (delays.size() > MOST_DELAYS) {
            throw new IllegalArgumentException("delays are more than " + MOST_DELAYS + ": " + delays.size());
        }
        if (!delays.stream().allMatch(RetryPolicy::isWithinReason)) {
            throw new IllegalArgumentException(
                    "delays must be longer than nothing and at most " + LONGEST + ": " + delays);
        }
        if (!isWithinReason(giveUpAfter)) {
            throw new IllegalArgumentException(
                    "giveUpAfter must be longer than nothing and at most " + LONGEST + ": " + giveUpAfter);
        }
    }

    /** Whether it may be part of a policy. */
    public static boolean isWithinReason(Duration duration) {
        return !duration.isNegative() && !duration.isZero() && duration.compareTo(LONGEST) <= 0;
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
