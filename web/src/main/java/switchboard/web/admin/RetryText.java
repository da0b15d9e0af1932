package switchboard.web.admin;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Durations in a form: ISO 8601, several with spaces between them. */
final class RetryText {
    private RetryText() {}

    static String of(List<Duration> delays) {
        return delays.stream().map(Duration::toString).collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException that begins with the field */
    static List<Duration> delays(String field, String text) {
        return Arrays.stream(text.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> positive(field, word))
                .toList();
    }

    /** @throws IllegalArgumentException that begins with the field */
    static Duration positive(String field, String word) {
        try {
            var duration = Duration.parse(word.strip());
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // It is told below, like a duration of nothing.
        }
        throw new IllegalArgumentException(field + " " + Texts.of("notADuration", word.strip()));
    }
}
