package switchboard.web.api;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.RetrySchedule;
import switchboard.core.port.Problem;

/**
 * When to try again: a schedule, or its older form, a list.
 *
 * @param schedule such as {@code 5s, 1m, 5m*5 until 24h}
 * @param delays ISO 8601 durations, of which the last one repeats
 * @param giveUpAfter ISO 8601 duration
 */
record RetryBody(
        @Nullable String schedule,
        @Nullable List<String> delays,
        @Nullable String giveUpAfter,
        @Nullable Boolean resendUnknown) {

    private static final Duration GIVE_UP_AFTER =
            RetryPolicy.STANDARD.schedule().until();

    /** What is absent is as in the standard; what is wrong is added to the problems. */
    RetryPolicy policy(List<Problem> problems) {
        return new RetryPolicy(
                schedule(problems), Objects.requireNonNullElse(resendUnknown, RetryPolicy.STANDARD.resendUnknown()));
    }

    private RetrySchedule schedule(List<Problem> problems) {
        var standard = RetryPolicy.STANDARD.schedule();
        if (schedule == null) {
            return delays == null && giveUpAfter == null ? standard : list(standard, problems);
        }
        if (delays != null || giveUpAfter != null) {
            problems.add(new Problem("retry.schedule", "invalid", "is there beside retry.delays or retry.giveUpAfter"));
            return standard;
        }
        try {
            return RetrySchedule.parse(schedule);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem("retry.schedule", "bad_schedule", String.valueOf(e.getMessage())));
            return standard;
        }
    }

    private RetrySchedule list(RetrySchedule standard, List<Problem> problems) {
        var waits = new ArrayList<Duration>(delays == null ? standard.waits() : List.of());
        for (var n = 0; delays != null && n < delays.size(); n++) {
            waits.add(duration("retry.delays[" + n + "]", delays.get(n), problems));
        }
        var end = giveUpAfter == null ? GIVE_UP_AFTER : duration("retry.giveUpAfter", giveUpAfter, problems);
        return problems.isEmpty() ? Fields.read(() -> RetrySchedule.repeating(waits, end)) : standard;
    }

    private static Duration duration(String field, String text, List<Problem> problems) {
        try {
            var duration = Duration.parse(text);
            if (!duration.isNegative() && !duration.isZero() && duration.compareTo(RetrySchedule.LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // It is told below, like a duration of nothing.
        }
        problems.add(new Problem(
                field, "not_a_duration", "is not a duration longer than nothing and up to 30 days, such as PT30S"));
        return Duration.ofSeconds(1);
    }
}
