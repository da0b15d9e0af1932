package switchboard.core.message;

/** What is said. */
public sealed interface Content {

    /** Characters; the transport chooses how to encode and split them. */
    record Text(String text) implements Content {
        @Override
        public String preview() {
            return text;
        }
    }

    /**
     * Octets that are no text.
     *
     * @param hex the octets, two lower-case hexadecimal digits each
     * @param udhHex the user data header with its length octet (3GPP TS 23.040 §9.2.3.24), likewise; empty if none
     */
    record Binary(String hex, String udhHex) implements Content {
        @Override
        public String preview() {
            return udhHex.isEmpty() ? "0x" + hex : "0x" + udhHex + " 0x" + hex;
        }
    }

    /** The content as a person would read it in a list. */
    String preview();
}
