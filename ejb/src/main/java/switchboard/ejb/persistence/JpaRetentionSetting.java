package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import switchboard.core.port.Retention;
import switchboard.core.port.RetentionSetting;

/** One row of the database. */
@ApplicationScoped
@Transactional
public class JpaRetentionSetting implements RetentionSetting {
    @PersistenceContext
    EntityManager entities;

    @Override
    public Retention current() {
        return Optional.ofNullable(entities.find(RetentionEntity.class, RetentionEntity.ONLY))
                .map(RetentionEntity::retention)
                .orElse(Retention.FOR_EVER);
    }

    @Override
    public void save(Retention retention) {
        entities.merge(RetentionEntity.of(retention));
    }
}
