package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "12345, true",
        "123456, false",
        "+491512345678, true",
        "491512345678, true",
        "4916, false",
        "mybank, true",
        "MyBanker, false"
    })
    void entries_are_whole_addresses_or_their_beginnings(String address, boolean has) {
        assertThat(Numbers.parse("numbers", "12345, +4915*,MyBank").has(address))
                .isEqualTo(has);
    }

    @Test
    void an_empty_list_has_nothing_and_allows_all() {
        var none = Numbers.parse("sources", " , ");
        assertThat(none.has("12345")).isFalse();
        assertThat(none.allows("12345")).isTrue();
    }

    @Test
    void an_entry_that_can_not_be_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.parse("sources", "12345, 4*9"))
                .withMessage("sources: \"4*9\" is neither an address nor the beginning of one with a *");
    }
}
