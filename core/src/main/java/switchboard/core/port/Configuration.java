package switchboard.core.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.delivery.Connector;
import switchboard.core.routing.RoutingTable;

/**
 * All settings at one moment.
 *
 * @param connectors sorted by id
 * @param keywords answer by keyword (lower case)
 * @param apps which ones messages meet
 */
public record Configuration(
        List<Connector> connectors, RoutingTable routes, Map<String, String> keywords, AppPlan apps) {
    public static final Configuration NOTHING = new Configuration(List.of(), new RoutingTable(List.of()), Map.of());

    public Configuration {
        connectors = List.copyOf(connectors);
        keywords = Map.copyOf(keywords);
    }

    /** With the standard plan of apps. */
    public Configuration(List<Connector> connectors, RoutingTable routes, Map<String, String> keywords) {
        this(connectors, routes, keywords, AppPlan.STANDARD);
    }

    public Optional<Connector> connector(String id) {
        return connectors.stream()
                .filter(connector -> connector.id().equals(id))
                .findFirst();
    }
}
