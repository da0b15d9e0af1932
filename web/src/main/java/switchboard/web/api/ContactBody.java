package switchboard.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.web.edge.Refusal;

/** A contact as a client writes it; what is absent is empty. */
record ContactBody(
        @Nullable String name,
        @Nullable String language,
        @Nullable List<String> tags,
        @Nullable List<ConnectionBody> connections) {

    /** An address on a line, as a client writes it. */
    record ConnectionBody(
            @Nullable String connector, @Nullable String address) {

        /** @param known connections that are taken as they are: not every address of a network can be typed in */
        Connection connection(String place, List<Connection> known) {
            if (connector == null || address == null) {
                throw Refusal.field(place + (connector == null ? ".connector" : ".address"), "required", "is required");
            }
            return known(known).orElseGet(() -> Fields.read(place + ".", () -> Connection.parse(connector, address)));
        }

        private Optional<Connection> known(List<Connection> known) {
            return known.stream()
                    .filter(one -> one.connector().equals(connector)
                            && one.address().value().equals(address))
                    .findFirst();
        }
    }

    /** @param known the connections that it has now */
    Contact contact(ContactId id, List<Connection> known) {
        var read = new ArrayList<Connection>();
        for (var body : orEmpty(connections)) {
            read.add(body.connection("connections[" + read.size() + "]", known));
        }
        return Fields.read(() -> new Contact(id, orEmpty(name), orEmpty(language), tagged(), read));
    }

    private Set<String> tagged() {
        return Set.copyOf(orEmpty(tags));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
