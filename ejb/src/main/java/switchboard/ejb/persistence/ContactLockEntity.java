package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Held by whoever adds what two could add at once: a row that is not there yet can't be locked. */
@Entity(name = "ContactLock")
@Table(name = "contact_lock")
@Immutable
class ContactLockEntity {
    private static final String CONTACTS = "contacts";

    @Id
    String id;

    /** Until the caller's transaction ends. */
    static void hold(EntityManager entities) {
        entities.createQuery("select l from ContactLock l where l.id = :id", ContactLockEntity.class)
                .setParameter("id", CONTACTS)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
