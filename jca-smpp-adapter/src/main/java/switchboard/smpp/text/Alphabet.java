package switchboard.smpp.text;

/** The characters that a text can be written with, and their octets. */
interface Alphabet {

    int LACKING = -1;

    Encoding encoding();

    /** Septets, octets or UTF-16 units of a character, the unit of {@link #encoding()}; 0 when the alphabet lacks it. */
    int units(int codePoint);

    /** The octets of a text of which {@link #has} is true. */
    byte[] encode(String text);

    /** The elements that tell a phone how to read it. */
    default UserDataHeader header() {
        return UserDataHeader.NONE;
    }

    /** Whether the alphabet has every character of the text. */
    default boolean has(String text) {
        return units(text) >= 0;
    }

    /** Units of a text; {@link #LACKING} when the alphabet lacks a character of it. */
    default int units(String text) {
        int units = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int more = units(text.codePointAt(i));
            if (more == 0) {
                return LACKING;
            }
            units += more;
        }
        return units;
    }
}
