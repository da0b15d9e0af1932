package switchboard.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.ANNA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLineTest {
    private static final Connection ANNA_BY_SIM = new Connection("sim", ANNA);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna,sim,+491701234567",
                "  Anna , sim , +49 170 1234567  ",
                "\"Anna\",\"sim\",\"0049-170-1234567\"",
                "Anna,\tsim,\t491701234567\t"
            })
    void a_line_has_a_name_a_connector_and_an_address(String line) {
        assertThat(ContactLine.parse(line)).isEqualTo(new ContactLine("Anna", ANNA_BY_SIM));
    }

    @Test
    void a_name_in_quotes_may_have_commas_and_quotes() {
        assertThat(ContactLine.parse("\"Miller, \"\"Änne\"\"\",sim,+491701234567"))
                .isEqualTo(new ContactLine("Miller, \"Änne\"", ANNA_BY_SIM));
    }

    @Test
    void a_name_may_be_empty() {
        assertThat(ContactLine.parse(",sim,+491701234567").name()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Anna,sim                   | line has 2 fields instead of name, connector, address
            Anna,sim,1,2               | line has 4 fields instead of name, connector, address
            "Anna,sim,1                | line has a quote that is not closed or not doubled
            An"na,sim,1                | line has a quote that is not closed or not doubled
            "An"na,sim,1               | line has a quote that is not closed or not doubled
            Anna,,1                    | connector is not 1 to 40 characters long
            """)
    void what_is_wrong_with_a_line_is_said(String line, String detail) {
        assertThatThrownBy(() -> ContactLine.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(detail);
    }

    @Test
    void an_address_that_is_none_is_named() {
        assertThatThrownBy(() -> ContactLine.parse("Anna,sim,+49x170"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address is neither a phone number of 7 to 15 digits with country code nor a short code of"
                        + " up to 6 digits: \"+49x170\"");
    }
}
