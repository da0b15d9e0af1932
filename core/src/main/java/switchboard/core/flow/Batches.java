package switchboard.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Transmission;
import switchboard.core.port.Configuration;
import switchboard.core.port.Queues;

/** Makes batches of lists. */
final class Batches {
    private Batches() {}

    /** Puts transmissions on the queue of a connector, in batches that suit it. */
    static void put(
            Queues queues,
            Configuration configuration,
            String connector,
            List<Transmission> transmissions,
            Duration delay) {
        int size = configuration.connector(connector).map(Connector::batchSize).orElse(1);
        for (var batch : of(transmissions, size)) {
            queues.connector(connector, batch, delay);
        }
    }

    /** The list in pieces of at most this size, in order; none if it is empty. */
    static <T> List<List<T>> of(List<T> items, int size) {
        var batches = new ArrayList<List<T>>();
        for (int start = 0; start < items.size(); start += size) {
            batches.add(List.copyOf(items.subList(start, Math.min(start + size, items.size()))));
        }
        return batches;
    }
}
