package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.message.Address;
import switchboard.core.port.Problem;
import switchboard.web.api.ContactBody.ConnectionBody;
import switchboard.web.edge.Refusal;

class ContactBodyTest {
    private static final ContactId ID = ContactId.parse("019caf00-0000-7000-8000-000000000001");

    private static ContactBody body(String name, ConnectionBody... connections) {
        return new ContactBody(name, null, null, List.of(connections));
    }

    private static List<Problem> refused(ContactBody body) {
        return catchThrowableOfType(Refusal.class, () -> body.contact(ID, List.of()))
                .document()
                .problems();
    }

    @Test
    void what_is_absent_is_empty() {
        assertThat(new ContactBody(null, null, null, null).contact(ID, List.of()))
                .isEqualTo(Contact.of(ID, ""));
    }

    @Test
    void every_field_is_read() {
        var body = new ContactBody(
                "Anna", "pt-br", List.of("a", "b", "a"), List.of(new ConnectionBody("sim", "0049 170 1234567")));
        assertThat(body.contact(ID, List.of()))
                .isEqualTo(Contact.of(ID, "Anna", new Connection("sim", Address.parse("+491701234567")))
                        .withLanguage("pt-BR")
                        .withTags(Set.of("a", "b")));
    }

    @Test
    void an_odd_address_that_the_contact_has_already_is_kept() {
        var odd = new Connection("sim", Address.ofNetwork("somebody@example.org"));
        assertThat(body("Anna", new ConnectionBody("sim", "somebody@example.org"))
                        .contact(ID, List.of(odd))
                        .connections())
                .containsExactly(odd);
    }

    @Test
    void the_field_that_is_wrong_is_named() {
        var good = new ConnectionBody("sim", "12345");
        assertThat(refused(body("x".repeat(101))))
                .containsExactly(new Problem("name", "invalid", "is longer than 100 characters"));
        assertThat(refused(body("", good, new ConnectionBody("sim", "Anna"))))
                .extracting(Problem::field)
                .containsExactly("connections[1].address");
        assertThat(refused(body("", good, new ConnectionBody(" ", "1"))))
                .extracting(Problem::field)
                .containsExactly("connections[1].connector");
        assertThat(refused(body("", new ConnectionBody("sim", null))))
                .containsExactly(new Problem("connections[0].address", "required", "is required"));
        assertThat(refused(new ContactBody("", "english", null, null)))
                .containsExactly(new Problem("language", "invalid", "is no tag such as fr or pt-BR"));
        assertThat(refused(new ContactBody("", null, Collections.nCopies(1, ""), null)))
                .extracting(Problem::field)
                .containsExactly("tags");
    }
}
