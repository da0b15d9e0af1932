package switchboard.smpp;

/**
 * Type of number and numbering plan of an address (SMPP 3.4 §5.2.5, §5.2.6).
 *
 * @param ton 0 unknown, 1 international, 2 national, 3 network, 4 subscriber, 5 alphanumeric, 6 abbreviated
 * @param npi 0 unknown, 1 E.164, 3 X.121, 4 telex, 6 land mobile, 8 national, 9 private, 10 ERMES, 14 internet, 18 WAP
 */
public record TypeOfAddress(int ton, int npi) {

    public static final TypeOfAddress ALPHANUMERIC = new TypeOfAddress(5, 0);
    public static final TypeOfAddress SHORT_CODE = new TypeOfAddress(3, 0);
    public static final TypeOfAddress INTERNATIONAL = new TypeOfAddress(1, 1);

    private static final int SHORT_CODE_DIGITS = 6;

    public TypeOfAddress {
        Arguments.within("ton", ton, 0, 255);
        Arguments.within("npi", npi, 0, 255);
    }

    /** What an address looks like: letters are alphanumeric, up to six digits a short code, everything else international. */
    public static TypeOfAddress guess(String address) {
        String digits = address.startsWith("+") ? address.substring(1) : address;
        if (!areDigits(digits)) {
            return ALPHANUMERIC;
        }
        return digits.length() <= SHORT_CODE_DIGITS && digits.equals(address) ? SHORT_CODE : INTERNATIONAL;
    }

    private static boolean areDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
