package switchboard.web.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.port.Monitor;

/**
 * A connector as the API shows it.
 *
 * @param settings secrets masked
 * @param state absent as long as nobody looked after it
 */
record ConnectorView(
        String id,
        String transport,
        Map<String, String> settings,
        boolean started,
        int rate,
        int window,
        Retry retry,
        @Nullable State state) {

    /** When it tries again. */
    record Retry(String schedule, boolean resendUnknown) {}

    /**
     * How its line is.
     *
     * @param detail such as {@code throttled}; empty for nothing
     * @param waiting batches in its queue; absent while the broker can't be asked
     */
    record State(
            ConnectorState.Phase phase,
            @Nullable String lastError,
            Instant since,
            int unanswered,
            String detail,
            @Nullable Long waiting) {
        static State of(Monitor.ConnectorStatus status) {
            var state = status.state();
            var waiting = status.waiting() < 0 ? null : status.waiting();
            return new State(
                    state.phase(), state.lastError(), state.since(), state.unanswered(), state.detail(), waiting);
        }
    }

    static ConnectorView of(Connector connector, Map<String, String> masked, @Nullable State state) {
        var retry = connector.retryPolicy();
        return new ConnectorView(
                connector.id(),
                connector.transport(),
                masked,
                connector.started(),
                connector.rate(),
                connector.window(),
                new Retry(retry.schedule().text(), retry.resendUnknown()),
                state);
    }
}
