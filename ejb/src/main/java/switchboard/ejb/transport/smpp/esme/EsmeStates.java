package switchboard.ejb.transport.smpp.esme;

import switchboard.core.delivery.ConnectorState;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.smpp.BindType;
import switchboard.smpp.ServerStatus;

/** The state of an ESME's line: up while it has a bind that something can be delivered to. */
final class EsmeStates {
    private EsmeStates() {}

    static ConnectorState of(ServerStatus server, Esmes.Esme esme) {
        var binds = server.esmes().stream()
                .filter(bound -> bound.bind().systemId().equals(esme.systemId()))
                .toList();
        var receiver = binds.stream()
                .filter(bound -> bound.bind().bindType() != BindType.TRANSMITTER)
                .findFirst();
        int inFlight = binds.stream().mapToInt(ServerStatus.Esme::inFlight).sum();
        if (receiver.isPresent()) {
            return new ConnectorState(Phase.UP, null, receiver.get().since(), inFlight);
        }
        return new ConnectorState(Phase.WAITING, trouble(server, esme, !binds.isEmpty()), server.since(), inFlight);
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
