package switchboard.core.contact;

import switchboard.core.message.Address;
import switchboard.core.message.Excerpt;

/**
 * An address on a line: one way to a person.
 *
 * @param connector its id, 1 to 40 characters; it need not be set up (any more)
 */
public record Connection(String connector, Address address) {
    private static final int LONGEST_CONNECTOR = 40;

    /** Chars of a wrong address that its problem repeats. */
    private static final int SHOWN = 64;

    public Connection {
        if (connector.isBlank() || connector.length() > LONGEST_CONNECTOR) {
            throw new IllegalArgumentException("connector is not 1 to " + LONGEST_CONNECTOR + " characters long");
        }
    }

    /**
     * Reads what a person wrote. Only numbers are taken: a typing error would pass for a name, and nobody can be
     * reached by one.
     *
     * @throws IllegalArgumentException that names the field and what is wrong with it
     */
    public static Connection parse(String connector, String address) {
        return new Connection(connector, number(address));
    }

    /** @throws IllegalArgumentException that names the field {@code address} */
    public static Address number(String text) {
        try {
            var address = Address.parse(text);
            if (address.kind() != Address.Kind.ALPHANUMERIC) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new IllegalArgumentException("address is neither a phone number of 7 to 15 digits with country code nor"
                + " a short code of up to 6 digits: \"" + Excerpt.of(text, SHOWN) + "\"");
    }
}
