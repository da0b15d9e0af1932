package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** That a contact has a tag. */
@Entity(name = "ContactTag")
@Table(name = "contact_tag")
@IdClass(ContactTagEntity.Key.class)
class ContactTagEntity {
    @Id
    String tag;

    @Id
    @Column(name = "contact_id")
    UUID contactId;

    /** The primary key. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        String tag;
        UUID contactId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(tag, that.tag)
                    && Objects.equals(contactId, that.contactId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tag, contactId);
        }
    }

    static ContactTagEntity of(String tag, UUID contact) {
        var row = new ContactTagEntity();
        row.tag = tag;
        row.contactId = contact;
        return row;
    }
}
