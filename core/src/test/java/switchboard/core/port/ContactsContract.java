package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.connector;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.conformance.Conforms;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.contact.ContactSearch;
import switchboard.core.contact.Known;
import switchboard.core.delivery.Connector;
import switchboard.core.message.Address;

/** What every store of contacts keeps to. */
public interface ContactsContract {
    Connector SIM = connector("sim");
    Connector BERLIN = connector("berlin");

    Connection ANNA_BY_SIM = new Connection("sim", ANNA);
    Connection ANNA_BY_BERLIN = new Connection("berlin", ANNA);
    Connection BEN_BY_SIM = new Connection("sim", BEN);
    Connection CLARA_BY_SIM = new Connection("sim", CLARA);

    /** Nothing is known yet; the connectors {@code sim} and {@code berlin} exist. */
    Contacts contacts();

    /** How many connections are known. */
    long connections();

    private Contact saved(String name, Connection... connections) {
        return saved(Contact.of(contacts().newId(), name, connections));
    }

    private Contact saved(Contact contact) {
        assertThat(contacts().save(contact)).isEmpty();
        return contact;
    }

    private List<Contact> search(String words, String number, String tag, String language) {
        return contacts().search(new ContactSearch(words, number, tag, language, null, 10));
    }

    // Connections

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {38})
    default void looking_up_keeps_order_and_duplicates_and_makes_each_connection_once() {
        var wanted = Stream.of("5", "4", "5")
                .map(number -> new Connection("new", Address.parse(number)))
                .toList();
        var first = contacts().lookUp(wanted);
        assertThat(first).extracting(Known::connection).containsExactlyElementsOf(wanted);
        assertThat(first.get(0)).isEqualTo(first.get(2));
        assertThat(contacts().lookUp(wanted)).isEqualTo(first);
        assertThat(connections()).isEqualTo(2);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {39})
    default void of_many_that_look_up_the_same_at_once_each_gets_the_one_that_is_made() {
        Executor threads = command -> new Thread(command).start();
        var answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> contacts().lookUp(List.of(ANNA_BY_SIM)), threads))
                .limit(8)
                .toList();
        assertThat(answers).extracting(CompletableFuture::join).containsOnly(List.of(new Known(ANNA_BY_SIM, null)));
        assertThat(connections()).isEqualTo(1);
    }

    @Test
    default void looking_up_tells_who_is_behind() {
        var anna = saved("Anna", ANNA_BY_SIM);
        assertThat(contacts().lookUp(List.of(ANNA_BY_SIM, BEN_BY_SIM)))
                .containsExactly(new Known(ANNA_BY_SIM, anna), new Known(BEN_BY_SIM, null));
    }

    @Test
    default void asking_who_is_behind_makes_nothing_known() {
        assertThat(contacts().behind(ANNA_BY_SIM)).isEmpty();
        assertThat(connections()).isZero();
    }

    @Test
    default void nothing_is_looked_up() {
        assertThat(contacts().lookUp(List.of())).isEmpty();
    }

    // Contacts

    @Test
    default void a_contact_is_kept_with_all_that_is_known() {
        var anna = saved(Contact.of(contacts().newId(), "Änne O'Neil 😀", ANNA_BY_BERLIN, ANNA_BY_SIM)
                .withLanguage("pt-BR")
                .withTags(Set.of("staff", "night shift")));
        assertThat(contacts().find(anna.id())).contains(anna);
        assertThat(contacts().behind(ANNA_BY_SIM)).contains(anna);
        assertThat(contacts().behind(ANNA_BY_BERLIN)).contains(anna);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {107})
    default void a_contact_changes_as_a_whole_and_gains_and_loses_connections() {
        var anna = saved(Contact.of(contacts().newId(), "Anna", ANNA_BY_SIM).withTags(Set.of("staff", "night")));
        var married = saved(anna.withName("Anna Miller")
                .withTags(Set.of("staff"))
                .withLanguage("de")
                .withConnections(List.of(BEN_BY_SIM)));
        assertThat(contacts().find(anna.id())).contains(married);
        assertThat(contacts().behind(ANNA_BY_SIM)).isEmpty();
        assertThat(connections()).isEqualTo(1);
    }

    @Test
    default void an_address_can_be_given_up_on_one_of_two_lines() {
        var anna = saved("Anna", ANNA_BY_BERLIN, ANNA_BY_SIM);
        saved(anna.withConnections(List.of(ANNA_BY_SIM)));
        assertThat(contacts().behind(ANNA_BY_BERLIN)).isEmpty();
        assertThat(connections()).isEqualTo(1);
    }

    @Test
    default void a_connection_that_was_met_before_can_be_given_to_a_contact() {
        contacts().lookUp(List.of(ANNA_BY_SIM));
        var anna = saved("Anna", ANNA_BY_SIM);
        assertThat(contacts().behind(ANNA_BY_SIM)).contains(anna);
    }

    @Test
    default void a_connection_belongs_to_one_contact_only() {
        var anna = saved("Anna", ANNA_BY_SIM);
        var ben = Contact.of(contacts().newId(), "Ben", BEN_BY_SIM, ANNA_BY_SIM);
        assertThat(contacts().save(ben))
                .containsExactly(new Problem(
                        "connections[1].address",
                        "connection_taken",
                        "+491701234567 on sim belongs to contact " + anna.id()));
        assertThat(contacts().find(ben.id())).isEmpty();
        assertThat(contacts().behind(BEN_BY_SIM)).isEmpty();
    }

    @Test
    default void a_connector_has_to_exist() {
        var anna = Contact.of(contacts().newId(), "Anna", new Connection("nowhere", ANNA));
        assertThat(contacts().save(anna))
                .containsExactly(new Problem(
                        "connections[0].connector", "unknown_connector", "connector \"nowhere\" does not exist"));
        assertThat(contacts().find(anna.id())).isEmpty();
    }

    @Test
    default void who_has_a_connection_on_a_line_that_is_gone_keeps_it() {
        var anna = contacts().name(new Connection("gone", ANNA), "Anna");
        saved(anna.withLanguage("de"));
        assertThat(contacts().find(anna.id())).contains(anna.withLanguage("de"));
    }

    @Test
    default void of_several_none_is_saved_if_one_can_not_be() {
        var anna = Contact.of(contacts().newId(), "Anna", ANNA_BY_SIM);
        var other = Contact.of(contacts().newId(), "Ben", ANNA_BY_SIM);
        assertThat(contacts().save(List.of(anna, other))).containsOnlyKeys(other.id());
        assertThat(contacts().find(anna.id())).isEmpty();
    }

    @Test
    default void what_one_gives_up_another_one_can_have_at_once() {
        var anna = saved("Anna", ANNA_BY_SIM, BEN_BY_SIM);
        var ben = Contact.of(contacts().newId(), "Ben", BEN_BY_SIM);
        assertThat(contacts().save(List.of(anna.withConnections(List.of(ANNA_BY_SIM)), ben)))
                .isEmpty();
        assertThat(contacts().behind(BEN_BY_SIM)).contains(ben);
    }

    @Test
    default void a_contact_that_is_removed_is_forgotten_with_its_connections() {
        var anna = saved(Contact.of(contacts().newId(), "Anna", ANNA_BY_SIM).withTags(Set.of("staff")));
        assertThat(contacts().remove(anna.id())).isTrue();
        assertThat(contacts().find(anna.id())).isEmpty();
        assertThat(connections()).isZero();
        assertThat(contacts().members("staff", null, 10)).isEmpty();
        assertThat(contacts().remove(anna.id())).isFalse();
    }

    // Names

    @Test
    default void who_says_a_name_becomes_a_contact() {
        var anna = contacts().name(ANNA_BY_SIM, "Anna");
        assertThat(anna).isEqualTo(Contact.of(anna.id(), "Anna", ANNA_BY_SIM));
        assertThat(contacts().find(anna.id())).contains(anna);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {105})
    default void who_says_another_name_stays_the_same_contact() {
        var anna = saved(Contact.of(contacts().newId(), "Anna", ANNA_BY_SIM).withLanguage("de"));
        assertThat(contacts().name(ANNA_BY_SIM, "Anne")).isEqualTo(anna.withName("Anne"));
        assertThat(search(null, null, null, null)).containsExactly(anna.withName("Anne"));
    }

    @Test
    default void of_many_that_say_their_name_by_one_connection_at_once_one_contact_comes() {
        Executor threads = command -> new Thread(command).start();
        var named = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> contacts().name(ANNA_BY_SIM, "Anna " + i), threads))
                .toList();
        assertThat(named)
                .extracting(one -> one.join().id())
                .containsOnly(named.get(0).join().id());
        assertThat(search(null, null, null, null)).hasSize(1);
    }

    // Search

    @Test
    default void contacts_are_found_by_part_of_their_name_in_any_case() {
        var anna = saved("Anna Müller");
        saved("Ben 100%");
        assertThat(search("MÜLL", null, null, null)).containsExactly(anna);
        assertThat(search("a%r", null, null, null)).isEmpty();
    }

    @Test
    default void contacts_are_found_by_digits_of_any_of_their_numbers() {
        var anna = saved("Anna", BEN_BY_SIM, ANNA_BY_SIM);
        saved("Clara", CLARA_BY_SIM);
        assertThat(search(null, "170 123", null, null)).containsExactly(anna);
        assertThat(search(null, "0049", null, null)).containsExactly(anna);
        assertThat(search(null, "_", null, null)).isEmpty();
    }

    @Test
    default void contacts_are_found_by_tag_and_language() {
        var anna = saved(Contact.of(contacts().newId(), "Anna")
                .withTags(Set.of("staff", "night"))
                .withLanguage("de"));
        var ben = saved(Contact.of(contacts().newId(), "Ben").withTags(Set.of("staff")));
        assertThat(search(null, null, "staff", null)).containsExactly(ben, anna);
        assertThat(search(null, null, "staff", "de")).containsExactly(anna);
        assertThat(search("ben", null, "night", null)).isEmpty();
    }

    @Test
    default void the_youngest_come_first_and_the_rest_on_further_pages() {
        var all = Stream.of("a", "b", "c").map(this::saved).map(Contact::id).toList();
        assertThat(contacts().search(ContactSearch.latest(2)))
                .extracting(Contact::id)
                .containsExactly(all.get(2), all.get(1));
        assertThat(contacts().search(new ContactSearch(null, null, null, null, all.get(1), 2)))
                .extracting(Contact::id)
                .containsExactly(all.get(0));
    }

    @Test
    default void an_id_that_nobody_has_finds_nobody() {
        ContactId unknown = contacts().newId();
        assertThat(contacts().find(unknown)).isEmpty();
    }

    // Groups

    private void group() {
        saved(Contact.of(contacts().newId(), "Anna", ANNA_BY_BERLIN, ANNA_BY_SIM)
                .withTags(Set.of("staff")));
        saved(Contact.of(contacts().newId(), "Ben", BEN_BY_SIM, CLARA_BY_SIM).withTags(Set.of("staff", "night")));
        saved(Contact.of(contacts().newId(), "Nobody's number").withTags(Set.of("staff")));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 23)
    default void a_group_has_the_first_address_of_each_of_its_contacts() {
        group();
        assertThat(contacts().members("staff", null, 10)).containsExactly(ANNA, BEN);
        assertThat(contacts().members("night", null, 10)).containsExactly(BEN);
        assertThat(contacts().members("Staff", null, 10)).isEmpty();
    }

    @Test
    default void a_group_on_one_line_has_the_addresses_that_are_on_it() {
        group();
        assertThat(contacts().members("staff", "berlin", 10)).containsExactly(ANNA);
        assertThat(contacts().members("staff", "sim", 10)).containsExactly(ANNA, BEN);
    }

    @Test
    default void no_more_members_are_told_than_asked_for() {
        group();
        assertThat(contacts().members("staff", null, 1)).containsExactly(ANNA);
    }
}
