package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import switchboard.core.contact.OptOut;
import switchboard.core.message.Address;

/** That somebody wants no more messages. */
@Entity(name = "OptOut")
@Table(name = "opt_out")
@IdClass(OptOutEntity.Key.class)
class OptOutEntity {
    @Id
    String address;

    /** Empty for all of them. */
    @Id
    String connector;

    Instant since;
    String source;

    /** The primary key. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        String address;
        String connector;

        static Key of(Address address, String connector) {
            var key = new Key();
            key.address = address.value();
            key.connector = connector == null ? "" : connector;
            return key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(address, that.address)
                    && Objects.equals(connector, that.connector);
        }

        @Override
        public int hashCode() {
            return Objects.hash(address, connector);
        }
    }

    static OptOutEntity of(Key key, OptOut optOut) {
        var row = new OptOutEntity();
        row.address = key.address;
        row.connector = key.connector;
        row.since = optOut.since();
        row.source = optOut.source();
        return row;
    }

    OptOut optOut() {
        return new OptOut(Address.ofNetwork(address), connector.isEmpty() ? null : connector, since, source);
    }
}
