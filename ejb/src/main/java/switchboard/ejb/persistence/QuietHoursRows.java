package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import switchboard.core.delivery.QuietHours;

/** Reads and writes quiet hours, each call in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class QuietHoursRows {
    @PersistenceContext
    EntityManager entities;

    List<QuietHours> read() {
        return entities.createQuery("select q from QuietHours q", QuietHoursEntity.class)
                .getResultStream()
                .map(QuietHoursEntity::hours)
                .toList();
    }

    void save(QuietHours hours) {
        entities.merge(QuietHoursEntity.of(hours));
    }

    void remove(String area) {
        var row = entities.find(QuietHoursEntity.class, area);
        if (row != null) {
            entities.remove(row);
        }
    }
}
