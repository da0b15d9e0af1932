package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import switchboard.core.message.Assembly;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Part;
import switchboard.core.message.Series;
import switchboard.core.message.Series.Sender;
import switchboard.core.port.Assemblies;
import switchboard.core.port.PartStore;

/**
 * Keeps parts in the database, a row for each series, so that they find each other on any node and after a restart. Two
 * transactions with parts of one series run one after the other, until the commit.
 */
@ApplicationScoped
@Typed(JpaPartStore.class)
@Transactional
public class JpaPartStore implements PartStore {
    @PersistenceContext
    EntityManager entities;

    @Override
    public Kept keep(List<Part> parts) {
        var ids = parts.stream().map(Part::series).distinct().collect(Collectors.toMap(one -> one, Series::digest));
        lock(ids.values());
        var rows = rows(ids.values());
        var known = new HashMap<Series, Assembly>();
        ids.forEach((series, id) -> {
            if (rows.containsKey(id)) {
                known.put(series, rows.get(id).assembly());
            }
        });
        var assemblies = new Assemblies(known, waiting(ids.keySet()));
        parts.forEach(assemblies::add);
        assemblies.changed().forEach((series, assembly) -> write(series, assembly, rows.get(ids.get(series))));
        entities.flush();
        return assemblies.kept();
    }

    /** In one order, so that no two wait for each other. */
    private void lock(Collection<String> ids) {
        var locks = ids.stream().map(id -> id.substring(0, 1)).collect(Collectors.toCollection(TreeSet::new));
        entities.createQuery(
                        "select l from PartAssemblyLock l where l.id in :ids order by l.id",
                        PartAssemblyLockEntity.class)
                .setParameter("ids", locks)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Map<String, PartAssemblyEntity> rows(Collection<String> ids) {
        return entities.createQuery("select a from PartAssembly a where a.id in :ids", PartAssemblyEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id, row -> row));
    }

    private Map<Sender, Integer> waiting(Collection<Series> some) {
        var senders = some.stream().map(Series::sender).distinct().toList();
        var counts = new HashMap<List<String>, Integer>();
        entities.createQuery(
                        "select a.connector, a.sender, count(a) from PartAssembly a"
                                + " where a.waiting = true and a.sender in :senders group by a.connector, a.sender",
                        Object[].class)
                .setParameter(
                        "senders",
                        senders.stream().map(sender -> sender.from().value()).toList())
                .getResultStream()
                .forEach(row -> counts.put(List.of((String) row[0], (String) row[1]), ((Long) row[2]).intValue()));
        return senders.stream()
                .collect(Collectors.toMap(
                        sender -> sender,
                        sender -> counts.getOrDefault(
                                List.of(sender.connector(), sender.from().value()), 0)));
    }

    private void write(Series series, Assembly assembly, PartAssemblyEntity present) {
        var row = present == null ? PartAssemblyEntity.of(series) : present;
        row.become(assembly);
        if (present == null) {
            entities.persist(row);
        }
    }

    @Override
    public Overdue takeOverdue(Instant now, int most) {
        var ids = entities.createQuery(
                        "select a.id from PartAssembly a where a.due <= :now order by a.due", String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
        lock(ids);
        var settled = new ArrayList<LongMessage>();
        for (var row : rows(ids).values()) {
            // What came meanwhile may have given it more time.
            if (!row.due.isAfter(now)) {
                row.assembly().settled().ifPresent(settled::add);
                entities.remove(row);
            }
        }
        entities.flush();
        return new Overdue(ids.size(), settled);
    }
}
