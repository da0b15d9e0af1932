package switchboard.core.message;

/** What is said. */
public sealed interface Content {

    /**
     * Characters; the transport chooses how to encode and split them. Every network and database can carry them: there
     * is no NUL and no half of a surrogate pair among them.
     */
    record Text(String text) implements Content {
        public Text {
            if (!isCarriable(text)) {
                throw new IllegalArgumentException(
                        "text has a NUL or half of a surrogate pair, which no network can carry");
            }
        }

        /** Reads what a network wrote, whatever it is: what can't be carried becomes U+FFFD. */
        public static Text ofNetwork(String text) {
            var carriable = new StringBuilder(text.length());
            text.codePoints().forEach(point -> carriable.appendCodePoint(isUncarriable(point) ? 0xFFFD : point));
            return new Text(carriable.toString());
        }

        /** Whether every network and database can carry these characters. */
        public static boolean isCarriable(String text) {
            return text.codePoints().noneMatch(Text::isUncarriable);
        }

        private static boolean isUncarriable(int codePoint) {
            return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
        }

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
