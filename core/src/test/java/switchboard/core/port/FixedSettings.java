package switchboard.core.port;

import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Connector;
import switchboard.core.routing.Route;
import switchboard.core.routing.RoutingTable;

/** A configuration that only {@link #become} changes. */
public final class FixedSettings implements Settings {
    private volatile Configuration current = Configuration.NOTHING;

    /** These connectors and no routes. */
    public static FixedSettings of(Connector... connectors) {
        var settings = new FixedSettings();
        settings.become(List.of(connectors), List.of());
        return settings;
    }

    /** The same connectors, with these routes. */
    public FixedSettings routing(Route... routes) {
        become(current.connectors(), List.of(routes));
        return this;
    }

    public void become(List<Connector> connectors, List<Route> routes) {
        current = new Configuration(connectors, new RoutingTable(routes), Map.of(), current.apps());
    }

    /** The same connectors and routes, with these answers to keywords. */
    public void answering(Map<String, String> keywords) {
        current = new Configuration(current.connectors(), current.routes(), keywords, current.apps());
    }

    /** The same, with this plan of apps. */
    public void become(AppPlan plan) {
        current = new Configuration(current.connectors(), current.routes(), current.keywords(), plan);
    }

    @Override
    public Configuration current() {
        return current;
    }

    @Override
    public List<Problem> save(Connector connector) {
        throw fixed();
    }

    @Override
    public void removeConnector(String id) {
        throw fixed();
    }

    @Override
    public List<Problem> save(Route route) {
        throw fixed();
    }

    @Override
    public void removeRoute(String name) {
        throw fixed();
    }

    @Override
    public List<Problem> saveKeyword(String word, String answer) {
        throw fixed();
    }

    @Override
    public void removeKeyword(String word) {
        throw fixed();
    }

    @Override
    public List<Problem> save(AppPlan plan) {
        throw fixed();
    }

    private static UnsupportedOperationException fixed() {
        return new UnsupportedOperationException("these settings are fixed");
    }
}
