package switchboard.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Problem;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;
import switchboard.web.edge.Refusal;

/** A route as a client writes it. */
record RouteBody(
        @Nullable Integer position,
        @Nullable String condition,
        @Nullable List<String> connectors) {

    /** @throws Refusal that names every field which can't be */
    Route route(String name) {
        var problems = new ArrayList<Problem>();
        require("position", position, problems);
        require("condition", condition, problems);
        require("connectors", connectors, problems);
        Fields.mustBeEmpty(problems);
        return Fields.read(() -> new Route(
                name,
                Objects.requireNonNull(position),
                Matcher.parse(Objects.requireNonNull(condition)),
                Objects.requireNonNull(connectors)));
    }

    private static void require(String field, @Nullable Object value, List<Problem> problems) {
        if (value == null) {
            problems.add(new Problem(field, "required", "is required"));
        }
    }
}
