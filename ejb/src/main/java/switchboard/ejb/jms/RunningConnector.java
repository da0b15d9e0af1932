package switchboard.ejb.jms;

import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.delivery.Transport;

/** A connector whose line was started, and who takes from its queues. */
record RunningConnector(
        Connector connector, Transport transport, List<RunnerWork<?>> works, List<ConnectorRunner<?>> runners) {
    void stop() {
        runners.forEach(ConnectorRunner::stop);
    }

    /** Whether there is nothing to do for this connector to run; what was halted does not. */
    boolean runs(Connector wanted) {
        return connector.equals(wanted) && !runners.isEmpty();
    }

    /** The line stays what it is, with nobody who takes for it. */
    RunningConnector halted() {
        stop();
        return new RunningConnector(connector, transport, works, List.of());
    }

    boolean isDown() {
        return transport.state(connector.id()).phase() != Phase.UP;
    }
}
