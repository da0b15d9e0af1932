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
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.MessageStore.Clearance;

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

    /** The one that the connector and the state belong to. */
    int attempt;

    /** The attempt that is under way or comes next; lower ones are over. */
    int due;

    /** Connector ids, separated by commas. */
    String tried;

    Instant changed;

    /** When the attempt that it waits for may start; null if it waits for none. */
    @Column(name = "next_attempt")
    Instant next;

    @Version
    int version;

    /** Before anything happened. */
    static TransmissionEntity of(Transmission transmission) {
        var row = new TransmissionEntity();
        row.id = Key.of(transmission.id());
        row.recipient = transmission.recipient().value();
        row.state = TransmissionState.QUEUED;
        row.follow(transmission, transmission.message().created());
        return row;
    }

    private void follow(Transmission transmission, Instant now) {
        connector = transmission.connector();
        tried = String.join(",", transmission.tried());
        attempt = transmission.attempt();
        due = attempt;
        changed = now;
        next = null;
    }

    /** Whether this change comes too late: its attempt is over, or the state is final. */
    boolean refuses(Change change) {
        return change.state() != null && (change.transmission().attempt() < due || !state.mayBecome(change.state()));
    }

    void apply(Change change) {
        if (change.state() != null) {
            follow(change.transmission(), change.at());
            state = change.state();
            next = change.next();
            due += state == TransmissionState.RETRYING ? 1 : 0;
        } else if (change.next() != null) {
            next = change.next();
        }
    }

    /** What {@link #clear} would answer. */
    Clearance look(Transmission next) {
        if (state == TransmissionState.SENT || state.isFinal() || next.attempt() < due) {
            return Clearance.OVER;
        }
        return state == TransmissionState.SENDING ? Clearance.INTERRUPTED : Clearance.GO;
    }

    /** Becomes SENDING unless the answer says otherwise. */
    Clearance clear(Transmission next, Instant now) {
        var clearance = look(next);
        if (clearance == Clearance.GO) {
            follow(next, now);
            state = TransmissionState.SENDING;
        }
        return clearance;
    }

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
