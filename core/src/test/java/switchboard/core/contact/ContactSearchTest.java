package switchboard.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactSearchTest {

    private static ContactSearch named(String words) {
        return new ContactSearch(words, null, null, null, null, 1);
    }

    @ParameterizedTest
    @CsvSource({"0049 170,+49170", "(0170) 12-34,01701234", "+49/170,+49170", "5,5"})
    void a_number_is_looked_for_as_addresses_are_written(String given, String wanted) {
        assertThat(new ContactSearch(null, given, null, null, null, 1).number()).isEqualTo(wanted);
    }

    @Test
    void words_have_100_characters_at_most() {
        assertThat(named("x".repeat(100)).words()).hasSize(100);
        assertThatThrownBy(() -> named("x".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words is not one line of up to 100 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\ud83d", "a\nb"})
    void what_no_name_has_is_not_looked_for(String words) {
        assertThatThrownBy(() -> named(words)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501})
    void from_1_to_500_are_told(int most) {
        assertThatThrownBy(() -> ContactSearch.latest(most))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most is not within 1 and 500: " + most);
    }
}
