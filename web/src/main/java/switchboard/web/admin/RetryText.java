package switchboard.web.admin;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import switchboard.core.delivery.RetryPolicy;
import switchboard.web.edge.RetryTime;

/** Durations in a form: ISO 8601, several with spaces between them. */
final class RetryText {
    private RetryText() {}

    static String of(List<Duration> delays) {
        return delays.stream().map(Duration::toString).collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException that begins with the field */
    static List<Duration> delays(String field, String text) {
        var words = Arrays.stream(text.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() > RetryPolicy.MOST_DELAYS) {
            throw new IllegalArgumentException(field + " " + Texts.of("tooManyDelays", RetryPolicy.MOST_DELAYS));
        }
        return words.stream().map(word -> duration(field, word)).toList();
    }

    /** @throws IllegalArgumentException that begins with the field */
    static Duration duration(String field, String word) {
        return RetryTime.parse(word.strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        field + " " + Texts.of("notADuration", RetryPolicy.LONGEST.toDays(), word.strip())));
    }
}
