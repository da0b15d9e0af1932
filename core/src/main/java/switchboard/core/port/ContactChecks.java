package switchboard.core.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;

/** What every implementation of {@link Contacts} asks of contacts that are to be saved. */
public final class ContactChecks {
    private ContactChecks() {}

    /**
     * @param owners whose the connections are that belong to somebody already
     * @return {@link Contacts#save(Collection)}
     */
    public static Map<ContactId, List<Problem>> problems(
            Collection<Contact> contacts, Map<Connection, ContactId> owners, Configuration configuration) {
        var taken = new HashMap<>(owners);
        // What one of them gives up, another one may have.
        taken.values().removeAll(contacts.stream().map(Contact::id).toList());
        var problems = new LinkedHashMap<ContactId, List<Problem>>();
        for (var contact : contacts) {
            var own = problems(contact, owners, taken, configuration);
            if (!own.isEmpty()) {
                problems.put(contact.id(), own);
            }
        }
        return problems;
    }

    private static List<Problem> problems(
            Contact contact,
            Map<Connection, ContactId> owners,
            Map<Connection, ContactId> taken,
            Configuration configuration) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < contact.connections().size(); i++) {
            var connection = contact.connections().get(i);
            var field = "connections[" + i + "]";
            // A line may be taken down while people have connections on it; they keep them.
            if (!contact.id().equals(owners.get(connection))
                    && configuration.connector(connection.connector()).isEmpty()) {
                problems.add(new Problem(
                        field + ".connector",
                        "unknown_connector",
                        "connector \"" + connection.connector() + "\" does not exist"));
            }
            var owner = taken.putIfAbsent(connection, contact.id());
            if (owner != null) {
                problems.add(new Problem(
                        field + ".address",
                        "connection_taken",
                        connection.address() + " on " + connection.connector() + " belongs to contact " + owner));
            }
        }
        return problems;
    }
}
