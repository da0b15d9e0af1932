package switchboard.ejb.transport.smpp.esme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import switchboard.core.delivery.Connector;
import switchboard.smpp.ServerSettings;

/** The ESMEs that may bind at present: those whose connectors are started. */
@ApplicationScoped
class Esmes {
    private final Map<String, Esme> started = new ConcurrentHashMap<>();
    private final Map<ServerSettings, String> names = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    /** @param server the name of the server that it binds to */
    record Esme(Connector connector, EsmeSettings settings, String server) {
        String systemId() {
            return settings.systemId();
        }
    }

    /** The same for equal settings, for as long as this process lives. */
    String nameFor(ServerSettings server) {
        return names.computeIfAbsent(
                server,
                added -> "esmes-" + (added.port() == null ? "tls" : added.port()) + "-" + last.incrementAndGet());
    }

    void add(Esme esme) {
        started.put(esme.connector().id(), esme);
    }

    Optional<Esme> remove(String connector) {
        return Optional.ofNullable(started.remove(connector));
    }

    Optional<Esme> of(String connector) {
        return Optional.ofNullable(started.get(connector));
    }

    /** The ESME that calls itself so on this server; the first connector by name if two claim it. */
    Optional<Esme> bound(String server, String systemId) {
        return started.values().stream()
                .filter(esme -> esme.server().equals(server) && esme.systemId().equals(systemId))
                .min((a, b) -> a.connector().id().compareTo(b.connector().id()));
    }

    boolean uses(String server) {
        return started.values().stream().anyMatch(esme -> esme.server().equals(server));
    }
}
