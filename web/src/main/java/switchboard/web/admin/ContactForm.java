package switchboard.web.admin;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.port.Contacts;
import switchboard.core.port.Problem;

/** One contact as text: tags between commas, and a line for each connection. */
public class ContactForm implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("name", "language", "tags", "connections", "connector", "address");

    private final FieldErrors errors = new FieldErrors();
    private String id = "";
    private String name = "";
    private String language = "";
    private String tags = "";
    private String connections = "";

    void open(Contact contact) {
        errors.clear();
        id = contact.id().toString();
        name = contact.name();
        language = contact.language();
        tags = tags(contact);
        connections = contact.connections().stream().map(ContactForm::line).collect(Collectors.joining("\n"));
    }

    void save(Contacts contacts) {
        errors.clear();
        errors.attempt(() -> errors.addAll(together(contacts.save(contact(contacts))), FIELDS), FIELDS);
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    private Contact contact(Contacts contacts) {
        var known = contacts.find(ContactId.parse(id)).map(Contact::connections).orElse(List.of());
        var labels = Arrays.stream(tags.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
        var read = connections
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> connection(line, known))
                .toList();
        return new Contact(ContactId.parse(id), name, language, labels, read);
    }

    /** What it has already is taken as it is: not every address of a network can be typed in. */
    private static Connection connection(String line, List<Connection> known) {
        var words = line.split("\\s+", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("connections " + Texts.of("contactLine"));
        }
        return known.stream()
                .filter(one -> line(one).equals(line))
                .findFirst()
                .orElseGet(() -> Connection.parse(words[0], words[1]));
    }

    private static String line(Connection connection) {
        return connection.connector() + " " + connection.address();
    }

    /** The form has one field for all connections. */
    private static List<Problem> together(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field().startsWith("connections")
                        ? new Problem("connections", problem.code(), problem.detail())
                        : problem)
                .toList();
    }

    /** The tags of a contact as a person reads them. */
    public static String tags(Contact contact) {
        return contact.tags().stream().sorted().collect(Collectors.joining(", "));
    }

    public String error(String field) {
        return field.equals("connections")
                ? errors.at("connections") + errors.at("connector") + errors.at("address")
                : errors.at(field);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "").strip();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, "").strip();
    }

    public String getTags() {
        return tags;
    }

    public void setTags(@Nullable String tags) {
        this.tags = Objects.requireNonNullElse(tags, "");
    }

    public String getConnections() {
        return connections;
    }

    public void setConnections(@Nullable String connections) {
        this.connections = Objects.requireNonNullElse(connections, "");
    }
}
