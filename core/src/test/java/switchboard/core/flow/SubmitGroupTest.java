package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.connector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.conformance.Conforms;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.message.Address;
import switchboard.core.message.Message;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryUsage;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.Problem;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Submitted;

/** What goes to groups of contacts. */
class SubmitGroupTest {
    private final FixedSettings settings = FixedSettings.of(connector("sim"), connector("berlin"));
    private final InMemoryContacts contacts = new InMemoryContacts(settings);
    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final Submit submit = new Submit(
            store,
            RecordingQueues.patient(),
            settings,
            (text, connector) -> new Measure("GSM7", 1, 0, 0),
            contacts,
            new InMemoryUsage(),
            new CountingMeter(),
            CLOCK,
            Examples.ids());

    private void join(String group, String name, Connection... connections) {
        contacts.save(Contact.of(contacts.newId(), name, connections).withTags(Set.of(group)));
    }

    private void staff() {
        join("staff", "Anna", new Connection("sim", ANNA), new Connection("berlin", ANNA));
        join("staff", "Ben", new Connection("sim", BEN));
    }

    private Submitted submit(ExampleSubmission wish) {
        return submit.submit(List.of(new Submit.Order("shop", wish.build()))).get(0);
    }

    private List<Address> accepted(ExampleSubmission wish) {
        return ((Submitted.Accepted) submit(wish)).recipients();
    }

    private List<Problem> refused(ExampleSubmission wish) {
        return ((Submitted.Refused) submit(wish)).problems();
    }

    private static ExampleSubmission to(String... recipients) {
        return new ExampleSubmission().to(recipients);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 23)
    void a_group_is_one_recipient_for_each_of_its_contacts() {
        staff();
        assertThat(accepted(to("group:staff"))).containsExactly(ANNA, BEN);
        assertThat(store.messages()).singleElement().extracting(Message::to).isEqualTo(List.of(ANNA, BEN));
    }

    @Test
    void who_is_named_and_in_a_group_gets_it_once() {
        staff();
        join("guests", "Clara", new Connection("sim", CLARA));
        assertThat(accepted(to("+491707654321", "group:guests", "group:staff"))).containsExactly(BEN, CLARA, ANNA);
    }

    @Test
    void by_a_chosen_connector_it_goes_to_who_has_an_address_there() {
        staff();
        assertThat(accepted(to("group:staff").connector("berlin"))).containsExactly(ANNA);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 24)
    void a_group_of_nobody_is_refused() {
        assertThat(refused(to("+491701234567", "group:nobody")))
                .containsExactly(
                        new Problem("to[1]", "empty_group", "to[1]: nobody is in group \"nobody\" and has an address"));
        staff();
        join("far", "Clara", new Connection("sim", CLARA));
        assertThat(refused(to("group:far").connector("berlin")))
                .containsExactly(new Problem(
                        "to[0]",
                        "empty_group",
                        "to[0]: nobody is in group \"far\" and has an address on connector berlin"));
    }

    @Test
    void a_group_counts_as_many_recipients_as_it_has() {
        join("staff", "Anna", new Connection("sim", ANNA));
        var others = new ArrayList<String>();
        for (int i = 0; i < 99_999; i++) {
            others.add("+4916%08d".formatted(i));
        }
        others.add("group:staff");
        assertThat(accepted(new ExampleSubmission().to(others))).hasSize(100_000);
        join("staff", "Ben", new Connection("sim", BEN));
        assertThat(refused(new ExampleSubmission().to(others)))
                .containsExactly(
                        new Problem("to", "too_many_recipients", "to has more recipients; the limit is 100000"));
    }

    @Test
    void a_repeat_gets_the_first_answer_though_the_group_has_changed() {
        staff();
        var wish = to("group:staff").clientReference("news-1");
        submit(wish);
        join("staff", "Clara", new Connection("sim", CLARA));
        assertThat(accepted(wish)).containsExactly(ANNA, BEN);
        assertThat(store.messages()).hasSize(1);
    }

    @Test
    void a_repeat_in_the_same_batch_gets_it_too() {
        staff();
        var order = new Submit.Order(
                "shop", to("group:staff").clientReference("news-1").build());
        assertThat(submit.submit(List.of(order, order)))
                .extracting(answer -> ((Submitted.Accepted) answer).recipients())
                .containsOnly(List.of(ANNA, BEN));
    }
}
