package switchboard.smpp;

/**
 * An address with its type, as a PDU carries it.
 *
 * @param value at most 64 ASCII characters (SMPP 3.4 §5.2.8 allows 20 in most places); empty leaves the choice to the peer
 */
public record SmppAddress(TypeOfAddress type, String value) {

    /** Nothing, of unknown type. */
    public static final SmppAddress NONE = new SmppAddress(new TypeOfAddress(0, 0), "");

    public SmppAddress {
        if (value.length() > 64) {
            throw new IllegalArgumentException("an address must have at most 64 characters: " + value.length());
        }
    }

    /** Its type guessed by {@link TypeOfAddress#guess}; a leading + is left out. */
    public static SmppAddress of(String value) {
        return new SmppAddress(TypeOfAddress.guess(value), value.startsWith("+") ? value.substring(1) : value);
    }

    /** Says the type only: addresses are private. */
    @Override
    public String toString() {
        return "SmppAddress[" + type + ", " + value.length() + " characters]";
    }
}
