package switchboard.core.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.Examples;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.contact.ContactSearch;
import switchboard.core.contact.Known;
import switchboard.core.message.Address;
import switchboard.core.message.MessageId;

/** Contacts in memory; their ids are those of {@link Examples#ids}. */
public final class InMemoryContacts implements Contacts {
    private final Settings settings;
    private final Supplier<MessageId> ids = Examples.ids();
    private final Map<ContactId, Contact> contacts = new TreeMap<>(Comparator.reverseOrder());
    private final Set<Connection> connections = new HashSet<>();

    public InMemoryContacts(Settings settings) {
        this.settings = settings;
    }

    @Override
    public ContactId newId() {
        return new ContactId(ids.get().value());
    }

    @Override
    public synchronized List<Known> lookUp(List<Connection> wanted) {
        connections.addAll(wanted);
        return wanted.stream()
                .map(connection -> new Known(connection, behind(connection).orElse(null)))
                .toList();
    }

    @Override
    public synchronized Optional<Contact> behind(Connection connection) {
        return contacts.values().stream()
                .filter(contact -> contact.connections().contains(connection))
                .findFirst();
    }

    @Override
    public synchronized Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(contacts.get(id));
    }

    @Override
    public synchronized List<Contact> search(ContactSearch search) {
        return contacts.values().stream()
                .filter(contact -> fits(contact, search))
                .limit(search.most())
                .toList();
    }

    private static boolean fits(Contact contact, ContactSearch search) {
        return contains(contact.name(), search.words())
                && (search.number() == null
                        || contact.connections().stream()
                                .anyMatch(one -> contains(one.address().value(), search.number())))
                && (search.tag() == null || contact.tags().contains(search.tag()))
                && (search.language() == null || contact.language().equals(search.language()))
                && (search.before() == null || contact.id().compareTo(search.before()) < 0);
    }

    private static boolean contains(String text, @Nullable String part) {
        return part == null || text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    @Override
    public synchronized Map<ContactId, List<Problem>> save(Collection<Contact> saved) {
        var owners = contacts.values().stream()
                .flatMap(contact -> contact.connections().stream().map(one -> Map.entry(one, contact.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var problems = ContactChecks.problems(saved, owners, settings.current());
        if (problems.isEmpty()) {
            saved.forEach(this::keep);
        }
        return problems;
    }

    private void keep(Contact contact) {
        remove(contact.id());
        contacts.put(contact.id(), contact);
        connections.addAll(contact.connections());
    }

    @Override
    public synchronized Contact name(Connection connection, String name) {
        var named = behind(connection)
                .map(contact -> contact.withName(name))
                .orElseGet(() -> Contact.of(newId(), name, connection));
        keep(named);
        return named;
    }

    @Override
    public synchronized boolean remove(ContactId id) {
        var gone = contacts.remove(id);
        if (gone != null) {
            connections.removeAll(gone.connections());
        }
        return gone != null;
    }

    @Override
    public synchronized List<Address> members(String tag, @Nullable String connector, int most) {
        return contacts.values().stream()
                .sorted(Comparator.comparing(Contact::id))
                .filter(contact -> contact.tags().contains(tag))
                .map(contact -> contact.connections().stream()
                        .filter(one -> connector == null || one.connector().equals(connector))
                        .map(Connection::address)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
    }

    /** How many connections are known. */
    public synchronized int connections() {
        return connections.size();
    }
}
