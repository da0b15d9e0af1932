package switchboard.ejb.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactSearch;
import switchboard.core.message.Address;

/** Reads contacts, with one query for each table. */
@ApplicationScoped
@Transactional
class ContactRows {
    /** Databases take so many parameters of one query without trouble. */
    static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entities;

    /** Some items, as many at once as a query takes. */
    static <T> List<List<T>> chunks(Collection<T> items) {
        var list = List.copyOf(items);
        var chunks = new ArrayList<List<T>>();
        for (int start = 0; start < list.size(); start += AT_ONCE) {
            chunks.add(list.subList(start, Math.min(start + AT_ONCE, list.size())));
        }
        return chunks;
    }

    /** The rows of those that are known. */
    Map<Connection, ContactConnectionEntity> connections(Collection<Connection> some) {
        var wanted = Set.copyOf(some);
        var addresses =
                wanted.stream().map(Connection::address).map(Address::value).collect(Collectors.toSet());
        return chunks(addresses).stream()
                .flatMap(part -> entities.createQuery(
                                "select c from ContactConnection c where c.address in :addresses",
                                ContactConnectionEntity.class)
                        .setParameter("addresses", part)
                        .getResultStream())
                .filter(row -> wanted.contains(row.connection()))
                .collect(Collectors.toMap(ContactConnectionEntity::connection, row -> row));
    }

    /** The contacts with these ids, in any order. */
    List<Contact> contacts(Collection<UUID> ids) {
        return whole(entities(ids));
    }

    List<Contact> search(ContactSearch search) {
        var filter = new ContactFilter(search);
        var query = entities.createQuery(
                "select c from Contact c" + filter.where() + " order by c.id desc", ContactEntity.class);
        filter.parameters().forEach(query::setParameter);
        return whole(query.setMaxResults(search.most()).getResultList());
    }

    private List<Contact> whole(List<ContactEntity> contacts) {
        var ids = contacts.stream().map(row -> row.id).toList();
        var tags = tagEntities(ids).stream()
                .collect(Collectors.groupingBy(
                        row -> row.contactId, Collectors.mapping(row -> row.tag, Collectors.toSet())));
        var connections = connectionEntities(ids).stream()
                .collect(Collectors.groupingBy(
                        row -> row.contactId,
                        Collectors.mapping(ContactConnectionEntity::connection, Collectors.toList())));
        return contacts.stream()
                .map(row ->
                        row.contact(tags.getOrDefault(row.id, Set.of()), connections.getOrDefault(row.id, List.of())))
                .toList();
    }

    List<ContactEntity> entities(Collection<UUID> ids) {
        return of(ids, "select c from Contact c where c.id in :ids", ContactEntity.class);
    }

    List<ContactTagEntity> tagEntities(Collection<UUID> contacts) {
        return of(contacts, "select t from ContactTag t where t.contactId in :ids", ContactTagEntity.class);
    }

    /** Those of a contact in their order. */
    List<ContactConnectionEntity> connectionEntities(Collection<UUID> contacts) {
        return of(
                contacts,
                "select c from ContactConnection c where c.contactId in :ids order by c.contactId, c.place",
                ContactConnectionEntity.class);
    }

    private <T> List<T> of(Collection<UUID> contacts, String query, Class<T> type) {
        return chunks(contacts).stream()
                .flatMap(some -> entities.createQuery(query, type)
                        .setParameter("ids", some)
                        .getResultStream())
                .toList();
    }
}
