package switchboard.ejb.transport.smpp.esme;

import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.smpp.BindType;
import switchboard.smpp.ServerStatus;

/** The state of an ESME's line: up while it has a bind that something can be delivered to. */
final class EsmeStates {
    private EsmeStates() {}

    /** @param detail what else is worth knowing; empty for nothing */
    static ConnectorState of(ServerStatus server, Esmes.Esme esme, String detail) {
        var binds = server.esmes().stream()
                .filter(bound -> bound.bind().systemId().equals(esme.systemId()))
                .toList();
        var receiver = binds.stream()
                .filter(bound -> bound.bind().bindType() != BindType.TRANSMITTER)
                .findFirst();
        int inFlight = binds.stream().mapToInt(ServerStatus.Esme::inFlight).sum();
        if (receiver.isPresent()) {
            return new ConnectorState(Phase.UP, null, receiver.get().since(), inFlight, detail);
        }
        return new ConnectorState(
                Phase.WAITING, trouble(server, esme, !binds.isEmpty()), server.since(), inFlight, detail);
    }

    private static String trouble(ServerStatus server, Esmes.Esme esme, boolean transmits) {
        if (server.state() != ServerStatus.State.LISTENING) {
            return server.lastError() == null ? "the port is not open yet" : server.lastError();
        }
        return transmits
                ? "\"" + esme.systemId() + "\" is bound as transmitter only"
                : "\"" + esme.systemId() + "\" is not bound";
    }
}
