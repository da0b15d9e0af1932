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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.contact.ContactSearch;
import switchboard.core.contact.Known;
import switchboard.core.message.Address;
import switchboard.core.port.ContactChecks;
import switchboard.core.port.Contacts;
import switchboard.core.port.Problem;
import switchboard.core.port.Settings;

/** Contacts in the database. Two transactions that add or change some run one after the other, until the commit. */
@ApplicationScoped
@Transactional
public class JpaContacts implements Contacts {
    private static final String FIRST_ON_LINE = "(select min(l.place) from ContactConnection l"
            + " where l.contactId = c.contactId and l.connector = :connector)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ContactRows rows;

    @Inject
    ContactChanges changes;

    @Inject
    Settings settings;

    @Inject
    Supplier<UUID> ids;

    @Override
    public ContactId newId() {
        return new ContactId(ids.get());
    }

    @Override
    public List<Known> lookUp(List<Connection> connections) {
        var known = rows.connections(connections);
        if (!known.keySet().containsAll(connections)) {
            ContactLockEntity.hold(entities);
            known = rows.connections(connections);
            for (var missing : new HashSet<>(connections)) {
                known.computeIfAbsent(missing, changes::added);
            }
            entities.flush();
        }
        return told(connections, known);
    }

    private List<Known> told(List<Connection> connections, Map<Connection, ContactConnectionEntity> known) {
        var owners = known.values().stream()
                .map(row -> row.contactId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var contacts = rows.contacts(owners).stream()
                .collect(Collectors.toMap(contact -> contact.id().value(), Function.identity()));
        return connections.stream()
                .map(connection -> new Known(connection, contacts.get(known.get(connection).contactId)))
                .toList();
    }

    @Override
    public Optional<Contact> behind(Connection connection) {
        return Optional.ofNullable(rows.connections(List.of(connection)).get(connection))
                .map(row -> row.contactId)
                .flatMap(id -> find(new ContactId(id)));
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return rows.contacts(List.of(id.value())).stream().findFirst();
    }

    @Override
    public List<Contact> search(ContactSearch search) {
        return rows.search(search);
    }

    @Override
    public Map<ContactId, List<Problem>> save(Collection<Contact> contacts) {
        ContactLockEntity.hold(entities);
        var known = rows.connections(contacts.stream()
                .flatMap(contact -> contact.connections().stream())
                .toList());
        var owners = known.values().stream()
                .filter(row -> row.contactId != null)
                .collect(Collectors.toMap(ContactConnectionEntity::connection, row -> new ContactId(row.contactId)));
        var problems = ContactChecks.problems(contacts, owners, settings.current());
        if (problems.isEmpty()) {
            changes.write(contacts, known);
        }
        return problems;
    }

    @Override
    public Contact name(Connection connection, String name) {
        ContactLockEntity.hold(entities);
        var known = rows.connections(List.of(connection));
        var named = behind(connection)
                .map(contact -> contact.withName(name))
                .orElseGet(() -> Contact.of(newId(), name, connection));
        changes.write(List.of(named), known);
        return named;
    }

    @Override
    public boolean remove(ContactId id) {
        ContactLockEntity.hold(entities);
        return changes.remove(id);
    }

    /** One connection of each contact: the first one of all, or of those on the line. */
    @Override
    public List<Address> members(String tag, String connector, int most) {
        var query = entities.createQuery(
                        "select c.address from ContactConnection c where c.contactId in"
                                + " (select t.contactId from ContactTag t where t.tag = :tag) and c.place = "
                                + (connector == null ? "0" : FIRST_ON_LINE) + " order by c.contactId",
                        String.class)
                .setParameter("tag", tag);
        if (connector != null) {
            query.setParameter("connector", connector);
        }
        return query.setMaxResults(most)
                .getResultStream()
                .map(Address::ofNetwork)
                .toList();
    }
}
