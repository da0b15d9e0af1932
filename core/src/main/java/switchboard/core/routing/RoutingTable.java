package switchboard.core.routing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import switchboard.core.message.Address;
import switchboard.core.message.Message;

/** Ordered routes: the first that matches decides. */
public record RoutingTable(List<Route> routes) {

    public RoutingTable {
        routes = routes.stream()
                .sorted(Comparator.comparingInt(Route::position).thenComparing(Route::name))
                .toList();
    }

    /** The first matching route's first connector that was not tried; empty if no route matches or all were tried. */
    public Optional<String> connectorFor(Message message, Address recipient, Collection<String> tried) {
        return routes.stream()
                .filter(route -> route.condition().matches(message, recipient))
                .findFirst()
                .flatMap(route -> route.connectors().stream()
                        .filter(connector -> !tried.contains(connector))
                        .findFirst());
    }
}
