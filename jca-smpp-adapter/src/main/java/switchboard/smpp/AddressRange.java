package switchboard.smpp;

/**
 * The addresses that a bind serves (SMPP 3.4 §5.2.7).
 *
 * @param type of those addresses; 0 and 0 leave it to the SMSC
 * @param addresses a UNIX regular expression or a single address, at most 40 ASCII characters; empty leaves it to the
 *     SMSC
 */
public record AddressRange(TypeOfAddress type, String addresses) {

    /** Whatever the SMSC has agreed. */
    public static final AddressRange UNSAID = new AddressRange(new TypeOfAddress(0, 0), "");

    public AddressRange {
        Arguments.ascii("addressRange", addresses, 40);
    }
}
