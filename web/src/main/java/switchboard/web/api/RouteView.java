package switchboard.web.api;

import java.util.List;
import switchboard.core.routing.Route;

/** A route as the API shows it. */
record RouteView(String name, int position, String condition, List<String> connectors) {
    static RouteView of(Route route) {
        return new RouteView(route.name(), route.position(), route.condition().toString(), route.connectors());
    }
}
