package switchboard.ejb.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.contact.ContactSearch;

/** A search for contacts as conditions of a query for {@code Contact c}. */
final class ContactFilter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ContactFilter(ContactSearch search) {
        add("lower(c.name) like lower(:words) escape '!'", "words", containing(search.words()));
        add(
                "exists (select 1 from ContactConnection n where n.contactId = c.id"
                        + " and lower(n.address) like lower(:number) escape '!')",
                "number",
                containing(search.number()));
        add("exists (select 1 from ContactTag t where t.contactId = c.id and t.tag = :tag)", "tag", search.tag());
        add("c.language = :language", "language", search.language());
        add(
                "c.id < :before",
                "before",
                search.before() == null ? null : search.before().value());
    }

    private void add(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    private static String containing(String part) {
        return part == null ? null : "%" + part.replaceAll("[!%_]", "!$0") + "%";
    }

    /** With a blank before it; empty if everything fits. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
