package switchboard.ejb.country;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import switchboard.core.message.Address;
import switchboard.core.port.Countries;

/** By the numbering plans of libphonenumber. A number that no plan has yet belongs to the main country of its code. */
@ApplicationScoped
class NumberingPlans implements Countries {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    @Override
    public Optional<String> of(Address address) {
        if (address.kind() != Address.Kind.MSISDN) {
            return Optional.empty();
        }
        try {
            var number = PLANS.parse(address.value(), null);
            var country = PLANS.getRegionCodeForNumber(number);
            return Optional.of(country == null ? PLANS.getRegionCodeForCountryCode(number.getCountryCode()) : country)
                    .filter(code -> code.matches("[A-Y][A-Z]"));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
