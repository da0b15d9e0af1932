package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;

/** Where one transmission stands. */
@Entity(name = "Transmission")
@Table(name = "transmission")
class TransmissionEntity {
    @EmbeddedId
    Key id;

    String recipient;
    String connector;

    @Enumerated(EnumType.STRING)
    TransmissionState state;

    int attempt;

    /** Connector ids, separated by commas. */
    String tried;

    Instant changed;

    @Version
    int version;

    /** The primary key. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        @Column(name = "message_id")
        UUID messageId;

        int idx;

        static Key of(TransmissionId id) {
            var key = new Key();
            key.messageId = id.message().value();
            key.idx = id.index();
            return key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && messageId.equals(that.messageId) && idx == that.idx;
        }

        @Override
        public int hashCode() {
            return 31 * messageId.hashCode() + idx;
        }
    }
}
