package switchboard.ejb.jms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Connectors come and go at run time, and so do their queues. */
@ApplicationScoped
public class ConnectorQueues {
    private final Set<String> created = ConcurrentHashMap.newKeySet();

    @Inject
    BrokerControl broker;

    /** The name of a connector's queue, which exists when this returns. */
    public String nameFor(String connector) {
        var name = QueueNames.ofConnector(connector);
        if (!created.contains(name)) {
            broker.createQueue(name);
            created.add(name);
        }
        return name;
    }
}
