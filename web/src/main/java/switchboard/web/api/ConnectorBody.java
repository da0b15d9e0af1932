package switchboard.web.api;

import java.util.ArrayList;
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
        @Nullable RetryBody retry) {

    private static final int DEFAULT_WINDOW = 10;

    /** @throws Refusal that names every field which can't be */
    Connector connector(String id) {
        var problems = new ArrayList<Problem>();
        if (transport == null || transport.isBlank()) {
            problems.add(new Problem("transport", "required", "is required"));
        }
        var policy = retry == null ? RetryPolicy.STANDARD : retry.policy(problems);
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

    /** Without the values of settings, some of which are secrets. */
    @Override
    public String toString() {
        return "ConnectorBody[transport=" + transport + ", settings=" + (settings == null ? "" : settings.keySet())
                + "]";
    }
}
