package switchboard.ejb.jms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Connectors come and go at run time, and so do their queues. */
@ApplicationScoped
public class ConnectorQueues {
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private boolean remembered;

    @Inject
    BrokerControl broker;

    /** The name of a connector's queue, which exists when this returns. */
    public String nameFor(String connector) {
        var name = QueueNames.ofConnector(connector);
        if (!known.contains(connector)) {
            broker.createQueue(name);
            known.add(connector);
        }
        return name;
    }

    /** Looks once for queues that have something left from before the start; false if the broker couldn't be asked. */
    @SuppressWarnings("CatchingUnchecked")
    synchronized boolean remember() {
        if (!remembered) {
            try {
                broker.queues().stream()
                        .map(QueueNames::connectorOf)
                        .flatMap(Optional::stream)
                        .filter(id -> broker.depth(QueueNames.ofConnector(id)) > 0)
                        .forEach(known::add);
                remembered = true;
            } catch (RuntimeException e) {
                JmsLog.LOG.queuesUnknown(e);
            }
        }
        return remembered;
    }

    /** The connectors whose queue was used since the start, or had something left from before. */
    Set<String> inUse() {
        return Set.copyOf(known);
    }
}
