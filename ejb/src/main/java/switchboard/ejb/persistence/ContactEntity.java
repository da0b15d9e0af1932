package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;

/** A contact without its tags and connections. */
@Entity(name = "Contact")
@Table(name = "contact")
class ContactEntity {
    @Id
    UUID id;

    String name;
    String language;

    static ContactEntity of(Contact contact) {
        var row = new ContactEntity();
        row.id = contact.id().value();
        row.become(contact);
        return row;
    }

    void become(Contact contact) {
        name = contact.name();
        language = contact.language();
    }

    Contact contact(Set<String> tags, List<Connection> connections) {
        return new Contact(new ContactId(id), name, language, tags, connections);
    }
}
