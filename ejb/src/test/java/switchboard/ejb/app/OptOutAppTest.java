package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.connector;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.contact.OptOutSearch;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Reply;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryOptOuts;
import switchboard.core.port.Problem;

class OptOutAppTest {
    private static final OptOutSearch ALL = new OptOutSearch(null, null, 10);

    private final InMemoryOptOuts optOuts = new InMemoryOptOuts();
    private final InMemoryContacts contacts = new InMemoryContacts(FixedSettings.of(connector("sim")));
    private final OptOutApp app = new OptOutApp();
    private Map<String, String> settings = Map.of();

    OptOutAppTest() {
        app.optOuts = optOuts;
        app.contacts = contacts;
        app.clock = CLOCK;
    }

    private Incoming answered(String text) {
        var plan = AppPlan.STANDARD.withApps(List.of(new AppChoice("optout", true, settings)));
        return plan.asked(List.of(app))
                .get(0)
                .handle(Incoming.of(ExampleMessage.incoming(1).text(text).build()));
    }

    private String answer(String text) {
        return answered(text).replies().get(0).text();
    }

    @Test
    void stop_ends_messages_by_every_line() {
        assertThat(answered("STOP").status()).isEqualTo(Incoming.Status.HANDLED);
        assertThat(optOuts.search(ALL)).containsExactly(new OptOut(ANNA, null, NOON, "stop by sim"));
    }

    @Test
    void stop_is_answered_by_a_message_that_leaves_all_the_same() {
        assertThat(answered("STOP").replies())
                .containsExactly(Reply.of("You will get no more messages from us. Send START to get them again.")
                        .withAttributes(Map.of(OptOut.NOTICE, "stop")));
    }

    @Test
    void start_ends_whatever_kept_messages_back() {
        optOuts.add(new OptOut(ANNA, null, NOON, "STOP"));
        optOuts.add(new OptOut(ANNA, "sim", NOON, "admin"));
        optOuts.add(new OptOut(BEN, null, NOON, "STOP"));
        assertThat(answer("start")).startsWith("You will get messages from us again.");
        assertThat(optOuts.search(ALL)).containsExactly(new OptOut(BEN, null, NOON, "STOP"));
    }

    @Test
    void help_changes_nothing() {
        assertThat(answer("Help?")).startsWith("Send STOP to get no more messages");
        assertThat(optOuts.search(ALL)).isEmpty();
    }

    @Test
    void who_said_no_language_is_answered_in_that_of_the_word() {
        assertThat(answer("Arrêt")).startsWith("Vous ne recevrez plus");
    }

    @Test
    void who_speaks_a_language_is_answered_in_it() {
        contacts.save(contacts.name(new Connection("sim", ANNA), "Anna").withLanguage("de"));
        assertThat(answer("STOP")).startsWith("Sie erhalten keine Nachrichten mehr");
    }

    @Test
    void anything_else_is_left_to_the_other_apps() {
        assertThat(answered("stop by at five"))
                .isEqualTo(Incoming.of(
                        ExampleMessage.incoming(1).text("stop by at five").build()));
    }

    @ParameterizedTest
    @CsvSource({
        "STOP,stop",
        "' stop.\n',stop",
        "'Stop!!!',stop",
        "'\"Stop   all\"',stop",
        "Unsubscribe,stop",
        "Abmelden,stop",
        "ARRÊT,stop",
        "arret,stop",
        "Baja,stop",
        "start,start",
        "Alta,start",
        "HILFE?,help",
        "info,help"
    })
    void a_word_is_heard_in_any_case_with_and_without_accents_and_stops(String text, String notice) {
        assertThat(answered(text).replies().get(0).attributes()).isEqualTo(Map.of(OptOut.NOTICE, notice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "stop by at five", "please stop", "stopping", "non-stop", "st op"})
    void anything_else_is_no_such_wish(String text) {
        assertThat(answered(text).replies()).isEmpty();
    }

    @Test
    void words_that_are_set_are_obeyed_instead_of_those_that_were_there_and_noted_as_they_were_set() {
        settings = Map.of("stop", "it: Basta\nen: halt", "stopped", "en: Bye.\nit: Addio.");
        assertThat(answer("basta!")).isEqualTo("Addio.");
        assertThat(optOuts.search(ALL)).containsExactly(new OptOut(ANNA, null, NOON, "Basta by sim"));
        assertThat(answered("stop").replies()).isEmpty();
        assertThat(answer("start")).startsWith("You will get messages");
    }

    @ParameterizedTest
    @CsvSource({
        "stop,'en: stop, start','start has \"start\" in en, which stop has in en too'",
        "help,' ','help is empty'",
        "helped,'en: ','helped has nothing in en'"
    })
    void what_can_not_be_is_told_with_its_setting(String key, String value, String words) {
        assertThat(new AppChoice("optout", true, Map.of(key, value)).problems(app))
                .extracting(Problem::detail)
                .containsExactly(words);
    }
}
