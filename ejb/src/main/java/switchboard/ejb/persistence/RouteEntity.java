package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;

/** A route. */
@Entity(name = "Route")
@Table(name = "route")
class RouteEntity {
    @Id
    String name;

    int position;
    String matches;

    /** Connector ids in their order, separated by commas. */
    String connectors;

    static RouteEntity of(Route route) {
        var entity = new RouteEntity();
        entity.name = route.name();
        entity.position = route.position();
        entity.matches = route.condition().toString();
        entity.connectors = String.join(",", route.connectors());
        return entity;
    }

    Route route() {
        return new Route(name, position, Matcher.parse(matches), List.of(connectors.split(",")));
    }
}
