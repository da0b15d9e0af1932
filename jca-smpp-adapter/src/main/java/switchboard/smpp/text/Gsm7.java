package switchboard.smpp.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038 §6.2.1, §6.2.1.1), one septet an octet. */
public final class Gsm7 {

    static final byte ESCAPE = 0x1b;

    private static final String DEFAULT = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Pairs: what follows the escape, and its character. */
    private static final String EXTENSION = "\n\f\u0014^({)}/\\<[=~>]@|e€";

    private static final byte[] SEPTET = new byte[0x2100];
    private static final char[] EXTENDED = new char[0x80];

    private static final byte NONE = -1;
    private static final byte EXTENDED_BIT = (byte) 0x80;

    static {
        Arrays.fill(SEPTET, NONE);
        for (int i = 0; i < DEFAULT.length(); i++) {
            SEPTET[DEFAULT.charAt(i)] = (byte) i;
        }
        SEPTET[ESCAPE] = NONE;
        for (int i = 0; i < EXTENSION.length(); i += 2) {
            SEPTET[EXTENSION.charAt(i + 1)] = (byte) (EXTENSION.charAt(i) | EXTENDED_BIT);
            EXTENDED[EXTENSION.charAt(i)] = EXTENSION.charAt(i + 1);
        }
    }

    private Gsm7() {}

    /** Septets of a character: 1, 2 with the escape, 0 when the alphabet lacks it. */
    static int septets(char c) {
        int septet = c < SEPTET.length ? SEPTET[c] : NONE;
        if (septet == NONE) {
            return 0;
        }
        return septet < 0 ? 2 : 1;
    }

    /** Whether the alphabet has every character of the text. */
    public static boolean has(String text) {
        return text.chars().allMatch(c -> septets((char) c) > 0);
    }

    /**
     * One octet a septet, two for an extended character.
     *
     * @throws IllegalArgumentException for a text of which {@link #has} is not true
     */
    public static byte[] encode(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i), octets);
        }
        return octets.toByteArray();
    }

    private static void put(char c, ByteArrayOutputStream octets) {
        switch (septets(c)) {
            case 1 -> octets.write(SEPTET[c]);
            case 2 -> {
                octets.write(ESCAPE);
                octets.write(SEPTET[c] & 0x7f);
            }
            default ->
                throw new IllegalArgumentException("text has a character outside GSM 7-bit: U+%04X".formatted((int) c));
        }
    }

    /**
     * Reads every sequence of octets: an escape before a septet without extended meaning is dropped and the septet read
     * as usual (§6.2.1.1 note 1), an escape at the end is dropped, an octet above 0x7f is read as U+FFFD.
     */
    public static String decode(byte[] septets) {
        StringBuilder text = new StringBuilder(septets.length);
        for (int i = 0; i < septets.length; i++) {
            if (septets[i] == ESCAPE) {
                i++;
                text.append(i < septets.length ? extended(septets[i]) : "");
            } else {
                text.append(basic(septets[i]));
            }
        }
        return text.toString();
    }

    private static char basic(byte septet) {
        return septet < 0 ? '\ufffd' : DEFAULT.charAt(septet);
    }

    private static char extended(byte septet) {
        if (septet < 0) {
            return '\ufffd';
        }
        if (septet == ESCAPE) {
            return ' ';
        }
        return EXTENDED[septet] == 0 ? basic(septet) : EXTENDED[septet];
    }
}
