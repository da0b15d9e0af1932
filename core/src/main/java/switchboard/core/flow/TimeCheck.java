package switchboard.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Excerpt;
import switchboard.core.port.Limits;
import switchboard.core.port.Problem;

/**
 * Judges when a message may leave, and until when it may be tried.
 *
 * @param durable whether a message may wait for its time
 */
record TimeCheck(Limits limits, boolean durable, Instant now, List<Problem> problems) {
    private static final int SHOWN = 100;

    /** A time that has passed means at once. */
    @Nullable
    Instant notBefore(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var start = start(text);
        if (start == null || start.isAfter(now.plus(limits.ahead()))) {
            problem(
                    "notBefore",
                    "bad_not_before",
                    "notBefore is not a time with an offset, such as 2026-12-24T18:00:00+01:00, at most "
                            + limits.ahead().toDays() + " days ahead: \"" + Excerpt.of(text, SHOWN) + "\"");
            return null;
        }
        if (start.isAfter(now) && !durable) {
            problem("notBefore", "bad_not_before", "notBefore: this router keeps nothing that would wait for its time");
        }
        return start.isAfter(now) ? start : null;
    }

    private static @Nullable Instant start(String text) {
        try {
            // Up to the millisecond, as stores keep it: what is beyond would leave a moment early.
            var given = OffsetDateTime.parse(text).toInstant();
            var millis = given.truncatedTo(ChronoUnit.MILLIS);
            return millis.equals(given) ? given : millis.plusMillis(1);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The validity counts from when the message may leave. */
    @Nullable
    Instant expires(@Nullable String validity, @Nullable Instant notBefore) {
        if (validity == null) {
            return null;
        }
        try {
            var length = Duration.parse(validity);
            if (length.compareTo(Duration.ofSeconds(1)) >= 0 && length.compareTo(limits.validity()) <= 0) {
                return Objects.requireNonNullElse(notBefore, now).plusMillis(length.toMillis());
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        problem(
                "validity",
                "bad_validity",
                "validity is not a duration from PT1S to " + limits.validity() + ": \"" + Excerpt.of(validity, SHOWN)
                        + "\"");
        return null;
    }

    private void problem(String field, String code, String detail) {
        problems.add(new Problem(field, code, detail));
    }
}
