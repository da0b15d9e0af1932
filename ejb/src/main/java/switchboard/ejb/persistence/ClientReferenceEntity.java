package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A client reference that is taken. */
@Entity(name = "ClientReference")
@Table(name = "client_reference")
@IdClass(ClientReferenceEntity.Key.class)
@Immutable
class ClientReferenceEntity {
    @Id
    String account;

    @Id
    String reference;

    String fingerprint;

    @Column(name = "message_id")
    UUID messageId;

    Instant created;

    /** The primary key. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        String account;
        String reference;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(account, that.account)
                    && Objects.equals(reference, that.reference);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, reference);
        }
    }
}
