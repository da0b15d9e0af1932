package switchboard.core.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When attempts follow each other, as a value: {@code 5s, 15s, 1m, 5m*5 until 24h}.
 *
 * <p>The waits come in their order; {@code 5m*5} is the same wait five times, and a star without a number repeats the
 * last one until the end. Units are ms, s, m, h and d. {@code until} is how long after the message was to leave the last
 * attempt may start; a schedule that repeats for ever must name it. {@code never} is the schedule without another
 * attempt.
 *
 * @param waits before the second, third, … attempt; each from 1 ms to 30 days, at most 1,000
 * @param endless whether the last wait repeats
 * @param until up to 30 days, and that if none is named
 * @param text as it was written
 */
public record RetrySchedule(List<Duration> waits, boolean endless, Duration until, String text) {
    public static final Duration LONGEST = Duration.ofDays(30);

    static final int MOST = 1_000;

    private static final String NEVER = "never";

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.size() > MOST) {
            throw new IllegalArgumentException("waits are more than " + MOST + ": " + waits.size());
        }
        if (waits.stream().anyMatch(wait -> wait.isNegative() || wait.isZero())) {
            throw new IllegalArgumentException("waits must be longer than nothing: " + waits);
        }
    }

    /** @throws IllegalArgumentException that names what is wrong, without a field */
    public static RetrySchedule parse(String text) {
        var written = text.strip();
        return written.equals(NEVER)
                ? new RetrySchedule(List.of(), false, Duration.ZERO, NEVER)
                : RetryExpression.schedule(written);
    }

    /** These waits, of which the last one repeats; what is longer than 30 days is cut to that. */
    public static RetrySchedule repeating(List<Duration> waits, Duration until) {
        var cut = waits.stream().map(RetrySchedule::cut).toList();
        if (cut.isEmpty()) {
            return parse(NEVER);
        }
        var end = cut(until);
        var text = cut.stream().map(RetryExpression::text).collect(Collectors.joining(", "));
        return new RetrySchedule(cut, true, end, text + "* until " + RetryExpression.text(end));
    }

    /** Part of a millisecond counts as a whole one: schedules are written in these. */
    private static Duration cut(Duration length) {
        if (length.compareTo(LONGEST) > 0) {
            return LONGEST;
        }
        var millis = Duration.ofMillis(length.toMillis());
        return millis.equals(length) ? length : millis.plusMillis(1);
    }

    /** The wait after so many attempts; empty if none follows. */
    public Optional<Duration> after(int attempts) {
        if (attempts <= waits.size()) {
            return Optional.of(waits.get(attempts - 1));
        }
        return endless ? Optional.of(waits.get(waits.size() - 1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
