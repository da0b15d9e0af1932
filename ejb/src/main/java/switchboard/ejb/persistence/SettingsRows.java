package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import switchboard.core.delivery.Connector;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Configuration;
import switchboard.core.routing.Route;
import switchboard.core.routing.RoutingTable;

/** Reads and writes the configuration's tables, each call in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SettingsRows {
    @PersistenceContext
    EntityManager entities;

    Configuration read() {
        var connectors = entities.createQuery("select c from Connector c order by c.id", ConnectorEntity.class)
                .getResultStream()
                .map(row -> MessageRows.parsed(row.body, Connector.class))
                .toList();
        var routes = entities.createQuery("select r from Route r", RouteEntity.class)
                .getResultStream()
                .map(RouteEntity::route)
                .toList();
        var keywords = entities.createQuery("select k from Keyword k", KeywordEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.word, row -> row.answer));
        return new Configuration(connectors, new RoutingTable(routes), keywords, plan());
    }

    private AppPlan plan() {
        var row = entities.find(AppPlanEntity.class, AppPlanEntity.ONLY);
        return row == null ? AppPlan.STANDARD : MessageRows.parsed(row.body, AppPlan.class);
    }

    void save(Connector connector) {
        var row = new ConnectorEntity();
        row.id = connector.id();
        row.body = MessageRows.json(connector);
        entities.merge(row);
    }

    void removeConnector(String id) {
        remove(ConnectorEntity.class, id);
    }

    void save(Route route) {
        entities.merge(RouteEntity.of(route));
    }

    void removeRoute(String name) {
        remove(RouteEntity.class, name);
    }

    void saveKeyword(String word, String answer) {
        var row = new KeywordEntity();
        row.word = word;
        row.answer = answer;
        entities.merge(row);
    }

    void removeKeyword(String word) {
        remove(KeywordEntity.class, word);
    }

    void save(AppPlan plan) {
        var row = new AppPlanEntity();
        row.body = MessageRows.json(plan);
        entities.merge(row);
    }

    private void remove(Class<?> type, String key) {
        var row = entities.find(type, key);
        if (row != null) {
            entities.remove(row);
        }
    }
}
