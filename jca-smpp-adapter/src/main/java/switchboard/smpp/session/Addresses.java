package switchboard.smpp.session;

import com.cloudhopper.smpp.type.Address;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Addressing;
import switchboard.smpp.TypeOfAddress;

/** Writes addresses as a connector wants them (SMPP 3.4 §5.2.8, §5.2.9). */
final class Addresses {

    private static final int LONGEST = 20;

    private final Addressing addressing;

    Addresses(Addressing addressing) {
        this.addressing = addressing;
    }

    Address source(String value) throws UnsendableException {
        String override = addressing.sourceOverride();
        return address("source", override.isEmpty() ? value : override, addressing.source());
    }

    Address destination(String value) throws UnsendableException {
        return address("destination", value, addressing.destination());
    }

    private static Address address(String name, String value, @Nullable TypeOfAddress fixed)
            throws UnsendableException {
        if (value.isEmpty()) {
            return new Address((byte) 0, (byte) 0, "");
        }
        TypeOfAddress type = fixed == null ? TypeOfAddress.guess(value) : fixed;
        String sent = value.startsWith("+") ? value.substring(1) : value;
        if (sent.length() > LONGEST) {
            throw new UnsendableException(name + " has " + sent.length() + " characters, at most 20 can be sent");
        }
        return new Address((byte) type.ton(), (byte) type.npi(), sent);
    }
}
