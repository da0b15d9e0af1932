package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Held by whoever changes assemblies whose id begins with this digit: one that is not there yet can't be locked. */
@Entity(name = "PartAssemblyLock")
@Table(name = "part_assembly_lock")
@Immutable
class PartAssemblyLockEntity {
    @Id
    String id;
}
