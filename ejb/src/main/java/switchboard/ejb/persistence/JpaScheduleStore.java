package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import switchboard.core.message.Excerpt;
import switchboard.core.port.Planned;
import switchboard.core.port.ScheduleStore;

/** Schedules in the database. */
@ApplicationScoped
@Transactional
public class JpaScheduleStore implements ScheduleStore {
    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Planned> all() {
        return entities.createQuery("select s from Schedule s order by s.name", ScheduleEntity.class)
                .getResultStream()
                .map(ScheduleEntity::planned)
                .toList();
    }

    @Override
    public Optional<Planned> find(String name) {
        return Optional.ofNullable(entities.find(ScheduleEntity.class, name)).map(ScheduleEntity::planned);
    }

    @Override
    public List<Planned> due(Instant now) {
        return entities.createQuery("select s from Schedule s where s.next <= :now", ScheduleEntity.class)
                .setParameter("now", now)
                .getResultStream()
                .map(ScheduleEntity::planned)
                .toList();
    }

    @Override
    public void save(Planned planned) {
        entities.merge(ScheduleEntity.of(planned));
    }

    @Override
    public void settle(Instant due, Planned after) {
        var row = entities.find(ScheduleEntity.class, after.schedule().name(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null && due.equals(row.next)) {
            row.next = after.next();
            row.last = after.last();
            row.result = Excerpt.of(after.result(), ScheduleEntity.RESULT_LENGTH);
        }
    }

    @Override
    public void remove(String name) {
        var row = entities.find(ScheduleEntity.class, name);
        if (row != null) {
            entities.remove(row);
        }
    }
}
