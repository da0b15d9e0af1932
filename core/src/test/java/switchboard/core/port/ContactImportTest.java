package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.connector;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.conformance.Conforms;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactSearch;

class ContactImportTest {
    private final InMemoryContacts contacts = new InMemoryContacts(FixedSettings.of(connector("sim")));

    private List<Contact> all() {
        return contacts.search(ContactSearch.latest(10));
    }

    private List<String> refused(String list) {
        var result = ContactImport.of(list, contacts);
        assertThat(result.contacts()).isZero();
        return result.problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {106})
    void each_line_becomes_a_contact() {
        var list =
                "Anna,sim,+491701234567\r\nBen, sim, +491707654321\nÅsa Ström,sim,+46701234567\n李雷,sim,+8613800138000";
        assertThat(ContactImport.of(list, contacts)).isEqualTo(new ContactImport(4, List.of()));
        assertThat(all()).extracting(Contact::name).containsExactly("李雷", "Åsa Ström", "Ben", "Anna");
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {106})
    void nothing_is_imported_if_anything_is_wrong_and_every_bad_line_is_named() {
        assertThat(refused("Anna,sim,+491701234567\nBen,sim\n\nClara,sim,none at all, or so"))
                .containsExactly("line 2 bad_line", "line 4 bad_line");
        assertThat(refused("Anna,sim,+491701234567\nBen,nowhere,+491707654321"))
                .containsExactly("line 2 unknown_connector");
        assertThat(all()).isEmpty();
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {106})
    void a_list_of_nobody_is_refused() {
        assertThat(refused("")).containsExactly("line 1 no_contact");
        assertThat(refused("\n \n")).containsExactly("line 1 no_contact");
    }

    @Test
    void an_address_twice_is_named_by_its_second_line() {
        assertThat(refused("Anna,sim,+491701234567\nBen,sim,0049 170 1234567"))
                .containsExactly("line 2 connection_taken");
    }

    @Test
    void a_problem_tells_its_line_in_words_too() {
        assertThat(ContactImport.of("Ben,nowhere,12345", contacts).problems())
                .containsExactly(
                        new Problem("line 1", "unknown_connector", "line 1: connector \"nowhere\" does not exist"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        ContactImport.of("\ufeffAnna,sim,+491701234567", contacts);
        assertThat(all()).extracting(Contact::name).containsExactly("Anna");
    }

    @Test
    void a_list_has_10000_lines_at_most() {
        assertThat(refused("\n".repeat(10_001))).containsExactly("line 10001 too_many_lines");
    }

    @Test
    void at_most_twenty_problems_are_told() {
        assertThat(refused("x\n".repeat(21))).hasSize(20);
    }
}
