package switchboard.ejb.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.message.Address;

class NumberingPlansTest {
    private final NumberingPlans plans = new NumberingPlans();

    @ParameterizedTest
    @CsvSource({
        "+491701234567, DE",
        "+33612345678, FR",
        "+12125550123, US",
        "+12045550123, CA",
        "+79161234567, RU",
        "+77011234567, KZ",
        "+447400123456, GB",
        "+447911123456, GG"
    })
    void a_number_belongs_to_a_country(String number, String country) {
        assertThat(plans.of(Address.parse(number))).contains(country);
    }

    @Test
    void a_number_that_no_plan_has_belongs_to_the_main_country_of_its_code() {
        assertThat(plans.of(Address.parse("+4900000000"))).contains("DE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "MyBank", "+88312345678901", "+99912345678"})
    void what_belongs_to_no_country_has_none(String address) {
        assertThat(plans.of(Address.parse(address))).isEmpty();
    }
}
