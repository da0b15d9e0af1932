package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.contact.OptOutSearch;
import switchboard.core.message.Address;
import switchboard.core.port.OptOuts;

/** Opt-outs in the database. */
@ApplicationScoped
@Transactional
public class JpaOptOuts implements OptOuts {
    @PersistenceContext
    EntityManager entities;

    /** Whoever has opted out of anything is few: what they opted out of is compared here. */
    @Override
    public Set<Connection> among(Collection<Connection> connections) {
        var addresses = connections.stream()
                .map(connection -> connection.address().value())
                .collect(Collectors.toSet());
        var out = new HashSet<OptOutEntity.Key>();
        for (var some : ContactRows.chunks(addresses)) {
            entities.createQuery("select o from OptOut o where o.address in :addresses", OptOutEntity.class)
                    .setParameter("addresses", some)
                    .getResultStream()
                    .map(OptOutEntity::optOut)
                    .forEach(one -> out.add(OptOutEntity.Key.of(one.address(), one.connector())));
        }
        return connections.stream()
                .filter(one -> out.contains(OptOutEntity.Key.of(one.address(), null))
                        || out.contains(OptOutEntity.Key.of(one.address(), one.connector())))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean add(OptOut optOut) {
        var key = OptOutEntity.Key.of(optOut.address(), optOut.connector());
        ContactLockEntity.hold(entities);
        if (entities.find(OptOutEntity.class, key) != null) {
            return false;
        }
        entities.persist(OptOutEntity.of(key, optOut));
        return true;
    }

    @Override
    public boolean remove(Address address, String connector) {
        var row = entities.find(OptOutEntity.class, OptOutEntity.Key.of(address, connector));
        if (row != null) {
            entities.remove(row);
        }
        return row != null;
    }

    @Override
    public void removeAll(Address address) {
        search(OptOutSearch.of(address)).forEach(one -> remove(address, one.connector()));
    }

    @Override
    public List<OptOut> search(OptOutSearch search) {
        var address = search.address() == null ? "" : " and o.address = :address";
        var query = entities.createQuery(
                        "select o from OptOut o where o.address > :after" + address
                                + " order by o.address, o.connector",
                        OptOutEntity.class)
                .setParameter(
                        "after", search.after() == null ? "" : search.after().value());
        if (search.address() != null) {
            query.setParameter("address", search.address().value());
        }
        var rows = query.setMaxResults(search.most()).getResultList();
        var rest = rows.size() < search.most() ? List.<OptOutEntity>of() : rest(rows.get(rows.size() - 1));
        return Stream.concat(rows.stream(), rest.stream())
                .map(OptOutEntity::optOut)
                .toList();
    }

    /** The others of the same address that come behind this one. */
    private List<OptOutEntity> rest(OptOutEntity last) {
        return entities.createQuery(
                        "select o from OptOut o where o.address = :address and o.connector > :connector"
                                + " order by o.connector",
                        OptOutEntity.class)
                .setParameter("address", last.address)
                .setParameter("connector", last.connector)
                .getResultList();
    }
}
