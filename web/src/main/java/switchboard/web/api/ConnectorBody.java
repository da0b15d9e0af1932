package switchboard.web.api;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.port.Problem;
import switchboard.web.edge.Refusal;

/**
 * A connector as a client writes it; what is absent gets its default.
 *
 * @param settings by key; a secret that is eight asterisks stays what it was
 */
record ConnectorBody(
        @Nullable String transport,
        @Nullable Map<String, String> settings,
        @Nullable Boolean started,
        @Nullable Integer rate,
        @Nullable Integer window,
        @Nullable Retry retry) {

    private static final int DEFAULT_WINDOW = 10;

    /**
     * When to try again.
     *
     * @param delays ISO 8601 durations
     * @param giveUpAfter ISO 8601 duration
     */
    record Retry(
            @Nullable List<String> delays,
            @Nullable String giveUpAfter,
            @Nullable Boolean resendUnknown) {}

    /** @throws Refusal that names every field which can't be */
    Connector connector(String id) {
        var problems = new ArrayList<Problem>();
        if (transport == null || transport.isBlank()) {
            problems.add(new Problem("transport", "required", "is required"));
        }
        var policy = policy(problems);
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        return Fields.read(() -> new Connector(
                id,
                Objects.requireNonNull(transport),
                Objects.requireNonNullElse(settings, Map.of()),
                Objects.requireNonNullElse(started, false),
                Objects.requireNonNullElse(rate, 0),
                Objects.requireNonNullElse(window, DEFAULT_WINDOW),
                policy));
    }

    private RetryPolicy policy(List<Problem> problems) {
        var standard = RetryPolicy.STANDARD;
        if (retry == null) {
            return standard;
        }
        var given = retry.delays();
        var delays = new ArrayList<Duration>(given == null ? standard.delays() : List.of());
        for (var n = 0; given != null && n < given.size(); n++) {
            delays.add(positive("retry.delays[" + n + "]", given.get(n), problems));
        }
        return new RetryPolicy(
                delays,
                retry.giveUpAfter() == null
                        ? standard.giveUpAfter()
                        : positive("retry.giveUpAfter", retry.giveUpAfter(), problems),
                Objects.requireNonNullElse(retry.resendUnknown(), standard.resendUnknown()));
    }

    private static Duration positive(String field, String text, List<Problem> problems) {
        try {
            var duration = Duration.parse(text);
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // It is told below, like a duration of nothing.
        }
        problems.add(new Problem(field, "not_a_duration", "is not a duration longer than nothing, such as PT30S"));
        return Duration.ofSeconds(1);
    }
}
