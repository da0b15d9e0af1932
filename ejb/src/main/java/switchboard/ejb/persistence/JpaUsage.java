package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import switchboard.core.account.Quota;
import switchboard.core.port.Usage;

/**
 * Counts in the database, in the caller's transaction. Who counts for an account holds its row: a counter that is not
 * there yet can't be locked.
 */
@ApplicationScoped
@Typed(JpaUsage.class)
@Transactional
public class JpaUsage implements Usage {
    @PersistenceContext
    EntityManager entities;

    /** In one order, so that no two wait for each other. */
    @Override
    public void hold(Collection<String> accounts) {
        entities.createQuery("select a from Account a where a.name in :names order by a.name", AccountEntity.class)
                .setParameter("names", accounts)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<Quota> use(String account, List<Quota> quotas, int messages, Instant now) {
        var counters = quotas.stream()
                .map(quota -> counter(account, quota.period(), now))
                .toList();
        for (int i = 0; i < counters.size(); i++) {
            if (!quotas.get(i).hasRoom(counters.get(i).used(), messages)) {
                return Optional.of(quotas.get(i));
            }
        }
        counters.forEach(counter -> counter.become(counter.used().plus(messages)));
        return Optional.empty();
    }

    private AccountUsageEntity counter(String account, Quota.Period period, Instant now) {
        var key = AccountUsageEntity.Key.of(account, period);
        var counter = entities.find(AccountUsageEntity.class, key);
        if (counter == null) {
            counter = AccountUsageEntity.of(key);
            entities.persist(counter);
        }
        counter.become(counter.used().at(now, period));
        return counter;
    }
}
