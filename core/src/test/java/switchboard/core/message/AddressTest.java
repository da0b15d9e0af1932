package switchboard.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.message.Address.Kind;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "+491701234567, +491701234567",
        "00491701234567, +491701234567",
        "491701234567, +491701234567",
        "+49 170 1234567, +491701234567",
        "+49 (170) 123-45.67, +491701234567",
        "+49/170/1234567, +491701234567",
        "+1234567, +1234567",
        "+123456789012345, +123456789012345",
    })
    void a_number_with_its_country_code_is_a_phone_number(String text, String value) {
        assertThat(Address.parse(text)).isEqualTo(new Address(Kind.MSISDN, value));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "12345, 12345", "' 123 456 ', 123456", "000, 000", "0800, 0800"})
    void up_to_six_digits_are_a_short_code(String text, String value) {
        assertThat(Address.parse(text)).isEqualTo(new Address(Kind.SHORT_CODE, value));
    }

    @ParameterizedTest
    @CsvSource({"MyBank, MyBank", "' MyBank ', MyBank", "A, A", "Taxi 24/7, Taxi 24/7", "elevenchars, elevenchars"})
    void a_few_characters_with_a_letter_are_a_name(String text, String value) {
        assertThat(Address.parse(text)).isEqualTo(new Address(Kind.ALPHANUMERIC, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "+12345",
                "+1234567890123456",
                "1234567890123456",
                "0170123",
                "++491701234567",
                "+0049170123456",
                "twelve chars",
                "My;Bank",
                "Bänk",
                "My\nBank",
                "\u0000",
                "٠١٢٣",
                "tel:+491701234567"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.parse(text))
                .withMessage("\"" + text + "\" is neither a phone number of 7 to 15 digits with country code,"
                        + " a short code of up to 6 digits, nor a name of up to 11 characters");
    }

    @Test
    void a_very_long_text_is_refused_without_repeating_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.parse("1".repeat(65)))
                .withMessage("address is longer than 64 characters");
    }

    @Test
    void what_is_parsed_is_parsed_again_to_the_same() {
        var address = Address.parse("0049 170 1234567");
        assertThat(Address.parse(address.toString())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "+49 170 1234567, MSISDN, +491701234567",
        "12345, SHORT_CODE, 12345",
        "Bänk, OTHER, Bänk",
        "0170123, OTHER, 0170123",
        "'', OTHER, ''"
    })
    void what_a_network_wrote_is_taken_whatever_it_is(String text, Kind kind, String value) {
        assertThat(Address.ofNetwork(text)).isEqualTo(new Address(kind, value));
    }

    @Test
    void what_a_network_wrote_is_cut() {
        assertThat(Address.ofNetwork("é".repeat(65)).value()).isEqualTo("é".repeat(64));
    }

    @Test
    void what_a_network_wrote_can_be_stored() {
        assertThat(Address.ofNetwork("a\u0000;").value()).isEqualTo("a\ufffd;");
        assertThat(Address.ofNetwork("é".repeat(63) + "👍").value()).isEqualTo("é".repeat(63) + "\ufffd");
        assertThat(Address.ofNetwork("👍").value()).isEqualTo("👍");
    }

    @Test
    void networks_get_a_phone_number_without_its_plus() {
        assertThat(Address.parse("+491701234567").digitsOrName()).isEqualTo("491701234567");
        assertThat(Address.parse("12345").digitsOrName()).isEqualTo("12345");
        assertThat(Address.parse("MyBank").digitsOrName()).isEqualTo("MyBank");
    }

    @ParameterizedTest
    @CsvSource({"+491701234567, **********567", "12345, **345", "1234, 1234", "112, 112", "MyBank, MyBank"})
    void a_log_shows_the_end_of_a_number_and_all_of_a_name(String text, String masked) {
        assertThat(Address.parse(text).masked()).isEqualTo(masked);
    }
}
