package switchboard.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import switchboard.core.port.Monitor;
import switchboard.core.port.Settings;
import switchboard.core.port.TransportCatalog;

/** The connectors: how their lines are, up and down with them. */
@Named
@ViewScoped
public class Connectors implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Monitor monitor;

    @Inject
    Settings settings;

    @Inject
    TransportCatalog catalog;

    @Inject
    Console console;

    private transient List<ConnectorRow> rows = List.of();

    @PostConstruct
    public void refresh() {
        rows = monitor.status().connectors().stream().map(ConnectorRow::of).toList();
    }

    public List<ConnectorRow> getRows() {
        return rows;
    }

    public List<String> getTransports() {
        return new ArrayList<>(catalog.transports().keySet());
    }

    public void start(String id) {
        turn(id, true, "connectorStarted");
    }

    public void stop(String id) {
        turn(id, false, "connectorStopped");
    }

    private void turn(String id, boolean up, String done) {
        var problems = settings.current()
                .connector(id)
                .map(connector -> settings.save(connector.withStarted(up)))
                .orElse(List.of());
        if (problems.isEmpty()) {
            Texts.say(done, id);
        } else {
            Texts.complain(
                    id + ": " + problems.get(0).field() + " " + problems.get(0).detail());
        }
        refresh();
    }

    public void remove(String id) {
        console.mustBeAdmin();
        try {
            settings.removeConnector(id);
            Texts.say("removed", id);
        } catch (IllegalStateException e) {
            Texts.complain(Texts.of("notRemoved", id, String.valueOf(e.getMessage())));
        }
        refresh();
    }
}
