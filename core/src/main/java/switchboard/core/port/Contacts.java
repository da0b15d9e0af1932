package switchboard.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.contact.ContactSearch;
import switchboard.core.contact.Known;
import switchboard.core.message.Address;

/**
 * The connections that the gateway knows, and the people behind them; a connection belongs to one contact at most. Kept
 * durably, whatever the router. Each call takes part in the caller's transaction, or is one of its own. Many threads
 * may call at once.
 */
public interface Contacts {

    /** An id that no contact has. */
    ContactId newId();

    /**
     * Makes known what is not known yet, each connection once, whoever else does the same at the same moment.
     *
     * @return one for each, in their order; duplicates stay
     */
    List<Known> lookUp(List<Connection> connections);

    /** Who is behind it; nothing is made known. */
    Optional<Contact> behind(Connection connection);

    Optional<Contact> find(ContactId id);

    /** Contacts that fit, the youngest first. */
    List<Contact> search(ContactSearch search);

    /**
     * Creates or replaces contacts, all or none. A connection that is not named any more is forgotten.
     *
     * @return what is wrong: a connector that does not exist, a connection of somebody else; empty if they were saved
     */
    Map<ContactId, List<Problem>> save(Collection<Contact> contacts);

    /** {@link #save(Collection)} of one. */
    default List<Problem> save(Contact contact) {
        return save(List.of(contact)).getOrDefault(contact.id(), List.of());
    }

    /**
     * Gives who is behind the connection this name; if nobody is, there is a new contact then.
     *
     * @throws IllegalArgumentException if it is no name
     */
    Contact name(Connection connection, String name);

    /** Forgets the contact and its connections; false if it is not there. */
    boolean remove(ContactId id);

    /**
     * Where a message to a group goes: one address of each of its contacts that has one, the oldest contact first.
     *
     * @param tag the group
     * @param connector the line that the addresses must be on; null for the first one of each contact
     * @param most how many to tell at most
     */
    List<Address> members(String tag, @Nullable String connector, int most);
}
