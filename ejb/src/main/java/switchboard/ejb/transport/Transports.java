package switchboard.ejb.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Transport;
import switchboard.core.port.Problem;
import switchboard.core.port.TransportCatalog;

/** All transports that are deployed: every CDI bean of type {@link Transport}. */
@ApplicationScoped
public class Transports implements TransportCatalog {

    @Inject
    @Any
    Instance<Transport> all;

    @Override
    public Map<String, List<Setting>> transports() {
        var catalog = new TreeMap<String, List<Setting>>();
        all.forEach(transport -> catalog.put(transport.name(), transport.settings()));
        return catalog;
    }

    @Override
    public List<Problem> problems(Connector connector) {
        var settings = transports().get(connector.transport());
        if (settings == null) {
            return List.of(new Problem(
                    "transport",
                    "unknown_transport",
                    "transport \"" + connector.transport() + "\" does not exist; there are "
                            + transports().keySet()));
        }
        var problems = new ArrayList<Problem>();
        var given = connector.settings();
        for (var setting : settings) {
            setting.problemWith(given.getOrDefault(setting.key(), ""))
                    .ifPresent(detail -> problems.add(problem(setting.key(), "bad_setting", detail)));
        }
        var keys = settings.stream().map(Setting::key).collect(Collectors.toSet());
        given.keySet().stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .forEach(key -> problems.add(problem(key, "unknown_setting", "is no setting of this transport")));
        return problems.isEmpty() ? checked(connector) : problems;
    }

    private List<Problem> checked(Connector connector) {
        try {
            named(connector.transport()).check(connector);
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(new Problem("settings", "bad_setting", String.valueOf(e.getMessage())));
        }
    }

    private static Problem problem(String key, String code, String detail) {
        return new Problem("settings." + key, code, key + " " + detail);
    }

    /** @throws IllegalArgumentException if there is none of this name */
    public Transport named(String name) {
        return all.stream()
                .filter(transport -> transport.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("transport \"" + name + "\" does not exist; there are "
                        + transports().keySet()));
    }
}
