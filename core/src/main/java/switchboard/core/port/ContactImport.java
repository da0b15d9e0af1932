package switchboard.core.port;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.contact.ContactLine;

/**
 * New contacts from a list, one on each line: {@code name, connector, address}. All of them or none.
 *
 * @param contacts how many there are now that were not before
 * @param problems what is wrong, by {@code line 7}; at most twenty are told
 */
public record ContactImport(int contacts, List<Problem> problems) {
    public static final int MOST_LINES = 10_000;

    private static final int PROBLEMS_TOLD = 20;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    public ContactImport {
        problems = problems.stream().limit(PROBLEMS_TOLD).toList();
    }

    /** Lines that are blank are none. */
    public static ContactImport of(String list, Contacts contacts) {
        var lines = list.replaceFirst("^" + BYTE_ORDER_MARK, "").lines().toList();
        if (lines.size() > MOST_LINES) {
            return refused(new Problem(
                    "line " + (MOST_LINES + 1), "too_many_lines", "the list is longer than " + MOST_LINES + " lines"));
        }
        var reading = new Reading(contacts);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reading.line("line " + (i + 1), lines.get(i));
            }
        }
        return reading.result();
    }

    private static ContactImport refused(Problem problem) {
        return new ContactImport(0, List.of(problem));
    }

    /** What was read so far. */
    private static final class Reading {
        private final Contacts contacts;
        private final Map<Contact, String> read = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Contacts contacts) {
            this.contacts = contacts;
        }

        void line(String place, String text) {
            try {
                var line = ContactLine.parse(text);
                read.put(Contact.of(contacts.newId(), line.name(), line.connection()), place);
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(place, "bad_line", place + ": " + e.getMessage()));
            }
        }

        ContactImport result() {
            if (read.isEmpty() && problems.isEmpty()) {
                return refused(new Problem("line 1", "no_contact", "line 1: the list has no contact"));
            }
            if (!problems.isEmpty()) {
                return new ContactImport(0, problems);
            }
            var refused = contacts.save(read.keySet());
            return refused.isEmpty() ? new ContactImport(read.size(), List.of()) : new ContactImport(0, told(refused));
        }

        private List<Problem> told(Map<ContactId, List<Problem>> refused) {
            var told = new ArrayList<Problem>();
            read.forEach((contact, place) -> refused.getOrDefault(contact.id(), List.of())
                    .forEach(problem -> told.add(new Problem(place, problem.code(), place + ": " + problem.detail()))));
            return told;
        }
    }
}
