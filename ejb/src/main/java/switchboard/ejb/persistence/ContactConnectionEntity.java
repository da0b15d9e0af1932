package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import switchboard.core.contact.Connection;
import switchboard.core.message.Address;

/** A connection, and whose it is. */
@Entity(name = "ContactConnection")
@Table(name = "contact_connection")
@IdClass(ContactConnectionEntity.Key.class)
class ContactConnectionEntity {
    @Id
    String address;

    @Id
    String connector;

    /** Null if nobody knows. */
    @Column(name = "contact_id")
    UUID contactId;

    /** Among those of its contact, from 0. */
    int place;

    /** The primary key. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        String address;
        String connector;

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

    /** Of nobody. */
    static ContactConnectionEntity of(Connection connection) {
        var row = new ContactConnectionEntity();
        row.address = connection.address().value();
        row.connector = connection.connector();
        return row;
    }

    ContactConnectionEntity belongTo(UUID contact, int position) {
        contactId = contact;
        place = position;
        return this;
    }

    Connection connection() {
        return new Connection(connector, Address.ofNetwork(address));
    }
}
