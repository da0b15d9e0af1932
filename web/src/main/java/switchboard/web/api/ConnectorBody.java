package switchboard.web.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.port.Problem;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.RetryTime;

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
        return new RetryPolicy(
                retry.delays() == null ? standard.delays() : delays(retry.delays(), problems),
                retry.giveUpAfter() == null
                        ? standard.giveUpAfter()
                        : duration("retry.giveUpAfter", retry.giveUpAfter(), problems),
                Objects.requireNonNullElse(retry.resendUnknown(), standard.resendUnknown()));
    }

    private static List<Duration> delays(List<String> given, List<Problem> problems) {
        if (given.size() > RetryPolicy.MOST_DELAYS) {
            problems.add(new Problem("retry.delays", "too_many", "are more than " + RetryPolicy.MOST_DELAYS));
            return List.of();
        }
        var delays = new ArrayList<Duration>();
        for (var n = 0; n < given.size(); n++) {
            delays.add(duration("retry.delays[" + n + "]", given.get(n), problems));
        }
        return delays;
    }

    private static Duration duration(String field, String text, List<Problem> problems) {
        return RetryTime.parse(text).orElseGet(() -> {
            problems.add(new Problem(
                    field,
                    "not_a_duration",
                    "is not a duration longer than nothing and at most " + RetryPolicy.LONGEST + ", such as PT30S"));
            return Duration.ofSeconds(1);
        });
    }

    /** Without the values of settings, some of which are secrets. */
    @Override
    public String toString() {
        return "ConnectorBody[transport=" + transport + ", settings=" + (settings == null ? "" : settings.keySet())
                + "]";
    }
}
