package switchboard.web.edge;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import switchboard.core.delivery.RetryPolicy;

/** A duration of a retry policy as people write it. */
public final class RetryTime {
    private RetryTime() {}

    /** Empty for what is not ISO 8601, and for a duration that no policy may have. */
    public static Optional<Duration> parse(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(RetryPolicy::isWithinReason);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
