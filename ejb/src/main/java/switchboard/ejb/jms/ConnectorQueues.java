package switchboard.ejb.jms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Connectors come and go at run time, and so do their queues. */
@ApplicationScoped
public class ConnectorQueues {
    /** By name. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    private boolean remembered;

    @Inject
    BrokerControl broker;

    /** The name of a connector's queue, which exists when this returns. */
    public String nameFor(String connector) {
        return existing(QueueNames.ofConnector(connector));
    }

    /** The names of all queues that a connector has; its own exists when this returns. */
    public Stream<String> namesFor(String connector) {
        var notices = QueueNames.ofNotices(connector);
        return known.contains(notices) ? Stream.of(nameFor(connector), notices) : Stream.of(nameFor(connector));
    }

    /** The name of the queue of notices for the client behind a connector, which exists when this returns. */
    String noticesFor(String connector) {
        return existing(QueueNames.ofNotices(connector));
    }

    private String existing(String queue) {
        if (!known.contains(queue)) {
            broker.createQueue(queue);
            known.add(queue);
        }
        return queue;
    }

    /** Looks once for queues that have something left from before the start; false if the broker couldn't be asked. */
    @SuppressWarnings("CatchingUnchecked")
    synchronized boolean remember() {
        if (!remembered) {
            try {
                broker.queues().stream()
                        .filter(queue -> QueueNames.connectorOf(queue).isPresent() && broker.depth(queue) > 0)
                        .forEach(known::add);
                remembered = true;
            } catch (RuntimeException e) {
                JmsLog.LOG.queuesUnknown(e);
            }
        }
        return remembered;
    }

    /** The connectors whose queues were used since the start, or had something left from before. */
    Set<String> inUse() {
        return known.stream()
                .map(QueueNames::connectorOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
