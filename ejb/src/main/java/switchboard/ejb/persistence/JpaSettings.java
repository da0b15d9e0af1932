package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import switchboard.core.delivery.Connector;
import switchboard.core.message.Content;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Apps;
import switchboard.core.port.Configuration;
import switchboard.core.port.Problem;
import switchboard.core.port.Settings;
import switchboard.core.port.TransportCatalog;
import switchboard.core.routing.Route;

/** The configuration in the database, with the present one in memory. */
@ApplicationScoped
public class JpaSettings implements Settings {
    private static final int WORD_LENGTH = 40;
    private static final int ANSWER_LENGTH = 1000;

    private volatile Configuration current = Configuration.NOTHING;

    @Inject
    SettingsRows rows;

    @Inject
    TransportCatalog transports;

    @Inject
    Apps apps;

    @Inject
    Event<Configuration> changed;

    @Override
    public Configuration current() {
        return current;
    }

    /** Reads everything anew and tells whoever follows the configuration. */
    public synchronized void reload() {
        current = rows.read();
        changed.fire(current);
    }

    @Override
    public List<Problem> save(Connector connector) {
        var problems = transports.problems(connector);
        if (problems.isEmpty()) {
            change(store -> store.save(connector));
        }
        return problems;
    }

    @Override
    public void removeConnector(String id) {
        current.routes().routes().stream()
                .filter(route -> route.connectors().contains(id))
                .findFirst()
                .ifPresent(route -> {
                    throw new IllegalStateException("route " + route.name() + " names connector " + id);
                });
        change(store -> store.removeConnector(id));
    }

    @Override
    public List<Problem> save(Route route) {
        var missing = route.connectors().stream()
                .filter(id -> current.connector(id).isEmpty())
                .map(id -> new Problem("connectors", "unknown_connector", "connector \"" + id + "\" does not exist"))
                .toList();
        if (missing.isEmpty()) {
            change(store -> store.save(route));
        }
        return missing;
    }

    @Override
    public void removeRoute(String name) {
        change(store -> store.removeRoute(name));
    }

    @Override
    public List<Problem> saveKeyword(String word, String answer) {
        var problems = new ArrayList<Problem>();
        if (word.isBlank()
                || word.length() > WORD_LENGTH
                || word.matches(".*\\s.*")
                || !Content.Text.isCarriable(word)) {
            problems.add(
                    new Problem("word", "bad_word", "word is not 1 to " + WORD_LENGTH + " characters without blanks"));
        }
        if (answer.isBlank() || answer.length() > ANSWER_LENGTH || !Content.Text.isCarriable(answer)) {
            problems.add(new Problem(
                    "answer", "bad_answer", "answer is not 1 to " + ANSWER_LENGTH + " characters that can be sent"));
        }
        if (problems.isEmpty()) {
            change(store -> store.saveKeyword(word.toLowerCase(Locale.ROOT), answer));
        }
        return problems;
    }

    @Override
    public void removeKeyword(String word) {
        change(store -> store.removeKeyword(word.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<Problem> save(AppPlan plan) {
        var problems = plan.problems(apps.present(), current.apps());
        if (problems.isEmpty()) {
            change(store -> store.save(plan));
        }
        return problems;
    }

    private synchronized void change(Consumer<SettingsRows> change) {
        change.accept(rows);
        reload();
    }
}
