package switchboard.web.fake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Apps;
import switchboard.core.port.Configuration;
import switchboard.core.port.Problem;
import switchboard.core.port.Settings;
import switchboard.core.port.TransportCatalog;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;
import switchboard.core.routing.RoutingTable;

/** Checks what the real one checks. Starts with three connectors, two routes and two keywords. */
@ApplicationScoped
public class MemorySettings implements Settings {
    private final Map<String, Connector> connectors = new TreeMap<>();
    private final Map<String, Route> routes = new TreeMap<>();
    private final Map<String, String> keywords =
            new TreeMap<>(Map.of("help", "Send INFO or STOP.", "info", "Open 9–17."));

    private AppPlan plan = AppPlan.STANDARD;

    @Inject
    TransportCatalog catalog;

    @Inject
    Apps apps;

    public MemorySettings() {
        Stream.of(connector("demo-smsc", true), connector("backup", true), connector("spare", false))
                .forEach(connector -> connectors.put(connector.id(), connector));
        routes.put("germany", new Route("germany", 10, Matcher.parse("to +49"), List.of("demo-smsc", "backup")));
        routes.put("default", new Route("default", 100, Matcher.parse("any"), List.of("demo-smsc")));
    }

    public MemorySettings(TransportCatalog catalog) {
        this();
        this.catalog = catalog;
    }

    public MemorySettings(TransportCatalog catalog, Apps apps) {
        this(catalog);
        this.apps = apps;
    }

    private static Connector connector(String id, boolean started) {
        var settings = Map.of("host", "127.0.0.1", "port", "2776", "systemId", "demo", "password", "s3cret");
        var retry = new RetryPolicy(List.of(Duration.ofSeconds(5), Duration.ofMinutes(1)), Duration.ofDays(1), true);
        return new Connector(id, "smpp", settings, started, 100, 50, retry);
    }

    @Override
    public synchronized Configuration current() {
        return new Configuration(
                List.copyOf(connectors.values()), new RoutingTable(List.copyOf(routes.values())), keywords, plan);
    }

    @Override
    public synchronized List<Problem> save(Connector connector) {
        var known = catalog.transports().get(connector.transport());
        if (known == null) {
            return List.of(new Problem("transport", "unknown_transport", "is none of the transports"));
        }
        var problems = new ArrayList<Problem>();
        for (var setting : known) {
            setting.problemWith(connector.settings().getOrDefault(setting.key(), ""))
                    .ifPresent(detail -> problems.add(new Problem("settings." + setting.key(), "invalid", detail)));
        }
        if (problems.isEmpty()) {
            connectors.put(connector.id(), connector);
        }
        return problems;
    }

    @Override
    public synchronized void removeConnector(String id) {
        routes.values().stream()
                .filter(route -> route.connectors().contains(id))
                .findFirst()
                .ifPresent(route -> {
                    throw new IllegalStateException("connector " + id + " is named by route " + route.name());
                });
        connectors.remove(id);
    }

    @Override
    public synchronized List<Problem> save(Route route) {
        for (var id : route.connectors()) {
            if (!connectors.containsKey(id)) {
                return List.of(new Problem("connectors", "unknown_connector", "names no connector: " + id));
            }
        }
        routes.put(route.name(), route);
        return List.of();
    }

    @Override
    public synchronized void removeRoute(String name) {
        routes.remove(name);
    }

    @Override
    public synchronized List<Problem> saveKeyword(String word, String answer) {
        if (answer.isBlank()) {
            return List.of(new Problem("answer", "required", "is required"));
        }
        keywords.put(word, answer);
        return List.of();
    }

    @Override
    public synchronized void removeKeyword(String word) {
        keywords.remove(word);
    }

    @Override
    public synchronized List<Problem> save(AppPlan changed) {
        var problems = changed.problems(apps.present(), plan);
        if (problems.isEmpty()) {
            plan = changed;
        }
        return problems;
    }
}
