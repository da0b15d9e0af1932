package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.connector;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.contact.Connection;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactSearch;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Reply;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.Problem;

class RegisterAppTest {
    private static final Connection ANNA_BY_SIM = new Connection("sim", ANNA);

    private final InMemoryContacts contacts = new InMemoryContacts(FixedSettings.of(connector("sim")));
    private final RegisterApp app = new RegisterApp();
    private Map<String, String> settings = Map.of();

    RegisterAppTest() {
        app.contacts = contacts;
    }

    private Incoming handled(String text) {
        var plan = AppPlan.STANDARD.withApps(List.of(new AppChoice("register", true, settings)));
        return plan.asked(List.of(app))
                .get(0)
                .handle(Incoming.of(ExampleMessage.incoming(1).text(text).build()));
    }

    private Reply said(String text) {
        var in = handled(text);
        assertThat(in.status()).isEqualTo(Incoming.Status.HANDLED);
        return in.replies().get(0);
    }

    private Contact anna() {
        return contacts.behind(ANNA_BY_SIM).orElseThrow();
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {105})
    void who_registers_becomes_a_contact_and_chooses_a_language() {
        assertThat(said("lang fr")).isEqualTo(Reply.error("Please register first: register <your name>"));
        assertThat(said("register Anna Miller")).isEqualTo(Reply.of("Thank you for registering, Anna Miller!"));
        assertThat(said("lang English")).isEqualTo(Reply.of("We will write to you in English."));
        assertThat(said("lang klingon")).isEqualTo(Reply.error("We do not write in this language: klingon"));
        assertThat(anna())
                .isEqualTo(Contact.of(anna().id(), "Anna Miller", ANNA_BY_SIM).withLanguage("en"));
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {105})
    void bare_words_are_answered_with_help() {
        assertThat(said("register")).isEqualTo(Reply.of("To register, send: register <your name>"));
        said("join Anna");
        assertThat(said(" LANG , ")).isEqualTo(Reply.of("To choose a language, send: language <name>"));
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {105})
    void who_registers_again_is_renamed() {
        said("register Anna");
        var first = anna();
        said("reg: Anne");
        assertThat(anna()).isEqualTo(first.withName("Anne"));
        assertThat(contacts.search(ContactSearch.latest(10))).hasSize(1);
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {110})
    void answers_are_in_the_language_of_the_contact_whatever_the_server_speaks() {
        var ofServer = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(said("register Anna").text()).startsWith("Thank you");
            assertThat(said("lang Deutsch").text()).isEqualTo("Wir schreiben Ihnen auf Deutsch.");
            assertThat(said("register Anne").text()).isEqualTo("Danke für die Anmeldung, Anne!");
            assertThat(said("register").text()).startsWith("Zum Anmelden");
        } finally {
            Locale.setDefault(ofServer);
        }
    }

    @ParameterizedTest
    @CsvSource({"es,es", "ES,es", "Spanish,es", "español,es", "Espanol,es", "french,fr", "Français,fr", "german.,de"})
    void a_language_goes_by_its_tag_its_english_name_and_its_own(String text, String language) {
        said("register Anna");
        said("language " + text);
        assertThat(anna().language()).isEqualTo(language);
    }

    @Test
    void a_language_that_is_not_known_changes_nothing() {
        said("register Anna");
        said("lang de");
        assertThat(said("lang " + "x".repeat(500)).text())
                .isEqualTo("In dieser Sprache schreiben wir nicht: " + "x".repeat(29) + "…");
        assertThat(anna().language()).isEqualTo("de");
    }

    @Test
    void a_name_may_stand_on_lines_of_its_own() {
        said("REG\nAnna\r\nMiller");
        assertThat(anna().name()).isEqualTo("Anna Miller");
    }

    @Test
    void a_name_that_is_too_long_is_told() {
        assertThat(said("register " + "x".repeat(101))).isEqualTo(Reply.error("A name has 100 characters at most."));
        assertThat(contacts.behind(ANNA_BY_SIM)).isEmpty();
    }

    @Test
    void words_and_answers_that_are_set_bring_languages_of_their_own() {
        settings = Map.of(
                "register", "it: iscrivi\nen: register",
                "registered", "en: Hello {name}\nit: Ciao {name}",
                "languageSet", "it: Scriveremo in italiano.");
        assertThat(said("Iscrivi: Anna").text()).isEqualTo("Ciao Anna");
        assertThat(said("lang Italiano").text()).isEqualTo("Scriveremo in italiano.");
        assertThat(anna().language()).isEqualTo("it");
        assertThat(said("lang English").text()).startsWith("We do not write in this language");
        assertThat(said("register Anna").text()).isEqualTo("Ciao Anna");
    }

    @Test
    void a_word_with_a_blank_in_it_could_not_be_found() {
        assertThat(new AppChoice("register", true, Map.of("language", "en: lang, speak in")).problems(app))
                .extracting(Problem::detail)
                .containsExactly("language has \"speak in\" in en, which is more than one word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "registered bob", "regis bob", "please register", "languages", "joint"})
    void anything_else_is_left_to_the_other_apps(String text) {
        assertThat(handled(text))
                .isEqualTo(Incoming.of(ExampleMessage.incoming(1).text(text).build()));
    }
}
