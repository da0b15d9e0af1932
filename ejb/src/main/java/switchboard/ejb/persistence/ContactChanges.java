package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;

/** Writes contacts, for who holds {@link ContactLockEntity}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactChanges {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ContactRows rows;

    ContactConnectionEntity added(Connection connection) {
        var row = ContactConnectionEntity.of(connection);
        entities.persist(row);
        return row;
    }

    /** @param known those of their connections that are known; the missing ones are added */
    void write(Collection<Contact> contacts, Map<Connection, ContactConnectionEntity> known) {
        var ids = contacts.stream().map(contact -> contact.id().value()).toList();
        var present = rows.entities(ids).stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        var tags = rows.tagEntities(present.keySet()).stream()
                .collect(Collectors.groupingBy(row -> row.contactId, Collectors.toSet()));
        rows.connectionEntities(present.keySet()).stream()
                .filter(row -> !known.containsKey(row.connection()))
                .forEach(entities::remove);
        for (var contact : contacts) {
            var id = contact.id().value();
            if (present.containsKey(id)) {
                present.get(id).become(contact);
            } else {
                entities.persist(ContactEntity.of(contact));
            }
            tag(id, tags.getOrDefault(id, Set.of()), contact.tags());
            connect(id, contact.connections(), known);
        }
        entities.flush();
    }

    private void tag(UUID contact, Set<ContactTagEntity> present, Set<String> wanted) {
        var missing = new HashSet<>(wanted);
        for (var row : present) {
            if (!missing.remove(row.tag)) {
                entities.remove(row);
            }
        }
        missing.forEach(tag -> entities.persist(ContactTagEntity.of(tag, contact)));
    }

    private void connect(UUID contact, List<Connection> wanted, Map<Connection, ContactConnectionEntity> known) {
        for (int place = 0; place < wanted.size(); place++) {
            var row = known.get(wanted.get(place));
            if (row == null) {
                entities.persist(ContactConnectionEntity.of(wanted.get(place)).belongTo(contact, place));
            } else {
                row.belongTo(contact, place);
            }
        }
    }

    /** False if it is not there. */
    boolean remove(ContactId id) {
        var row = entities.find(ContactEntity.class, id.value());
        if (row == null) {
            return false;
        }
        rows.tagEntities(Set.of(row.id)).forEach(entities::remove);
        rows.connectionEntities(Set.of(row.id)).forEach(entities::remove);
        entities.remove(row);
        return true;
    }
}
