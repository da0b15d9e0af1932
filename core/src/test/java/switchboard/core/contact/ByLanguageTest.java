package switchboard.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static switchboard.core.Examples.id;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.conformance.Conforms;
import switchboard.core.message.Address;

class ByLanguageTest {

    /** The connection 1, 2, 3, … of somebody who speaks this; null for nobody. */
    private static List<Known> known(String... languages) {
        var numbers = Arrays.asList(languages).listIterator();
        return Arrays.stream(languages)
                .map(language -> {
                    var connection = connection(numbers.nextIndex() + 1);
                    numbers.next();
                    var contact = Contact.of(new ContactId(id(1).value()), "", connection);
                    return new Known(connection, language == null ? null : contact.withLanguage(language));
                })
                .toList();
    }

    private static Connection connection(int number) {
        return new Connection("sim", Address.parse(Integer.toString(number)));
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {109})
    void each_language_has_its_connections_and_who_said_none_the_fallback() {
        assertThat(ByLanguage.of(known("en", "es", "fr", "", "es", null), "en"))
                .containsExactly(
                        entry("en", List.of(connection(1), connection(4), connection(6))),
                        entry("es", List.of(connection(2), connection(5))),
                        entry("fr", List.of(connection(3))));
    }

    @Test
    void nobody_makes_no_group() {
        assertThat(ByLanguage.of(List.of(), "en")).isEmpty();
    }
}
