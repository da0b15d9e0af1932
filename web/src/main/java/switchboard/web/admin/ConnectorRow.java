package switchboard.web.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.ConnectorState;
import switchboard.core.port.Monitor;

/**
 * A connector in a list.
 *
 * @param detail such as {@code throttled}; empty for nothing
 * @param waiting batches in its queue; -1 while the broker can't be asked
 */
public record ConnectorRow(
        String id,
        String transport,
        boolean started,
        ConnectorState.Phase phase,
        @Nullable String lastError,
        Instant since,
        int unanswered,
        String detail,
        long waiting) {

    static ConnectorRow of(Monitor.ConnectorStatus status) {
        var connector = status.connector();
        var state = status.state();
        return new ConnectorRow(
                connector.id(),
                connector.transport(),
                connector.started(),
                state.phase(),
                state.lastError(),
                state.since(),
                state.unanswered(),
                state.detail(),
                status.waiting());
    }
}
