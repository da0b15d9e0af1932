package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Settings;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;

/** Which connector takes what: routes in their order, and the form for one of them. */
@Named
@ViewScoped
public class Routes implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("name", "position", "condition", "prefix", "tag", "connectors");

    @Inject
    Settings settings;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private boolean known;
    private String name = "";
    private @Nullable Integer position;
    private String condition = "";
    private String connectors = "";

    public List<Route> getRows() {
        return settings.current().routes().routes();
    }

    public void add() {
        var last = getRows().stream().mapToInt(Route::position).max().orElse(0);
        open(false, "", last + 10, "any", "");
    }

    public void edit(Route route) {
        open(true, route.name(), route.position(), route.condition().toString(), String.join(", ", route.connectors()));
    }

    private void open(boolean there, String called, int place, String when, String then) {
        errors.clear();
        known = there;
        name = called;
        position = place;
        condition = when;
        connectors = then;
        PrimeFaces.current().executeScript("PF('routeDialog').show()");
    }

    public void save() {
        console.mustBeAdmin();
        errors.clear();
        errors.attempt(() -> errors.addAll(settings.save(route()), FIELDS), FIELDS);
        if (errors.isEmpty()) {
            Texts.say("saved", name);
            PrimeFaces.current().executeScript("PF('routeDialog').hide()");
        }
    }

    private Route route() {
        if (position == null) {
            throw new IllegalArgumentException("position " + Texts.of("required"));
        }
        if (!known && getRows().stream().anyMatch(route -> route.name().equals(name))) {
            throw new IllegalArgumentException("name " + Texts.of("nameTaken"));
        }
        var ids = Arrays.stream(connectors.split("[\\s,]+"))
                .filter(id -> !id.isEmpty())
                .toList();
        return new Route(name, position, Matcher.parse(condition), ids);
    }

    public void remove(String route) {
        console.mustBeAdmin();
        settings.removeRoute(route);
        Texts.say("removed", route);
    }

    /** What may be named, for the help of the field. */
    public String getKnownConnectors() {
        return settings.current().connectors().stream().map(Connector::id).collect(Collectors.joining(", "));
    }

    /** A condition is made of what its text says, so what core says of a prefix or a tag is said of the condition. */
    public String error(String field) {
        return field.equals("condition")
                ? errors.at("condition") + errors.at("prefix") + errors.at("tag")
                : errors.at(field);
    }

    public boolean isKnown() {
        return known;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name.strip();
    }

    public @Nullable Integer getPosition() {
        return position;
    }

    public void setPosition(@Nullable Integer position) {
        this.position = position;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(@Nullable String condition) {
        this.condition = condition == null ? "" : condition;
    }

    public String getConnectors() {
        return connectors;
    }

    public void setConnectors(@Nullable String connectors) {
        this.connectors = connectors == null ? "" : connectors;
    }
}
