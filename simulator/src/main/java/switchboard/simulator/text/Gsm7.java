package switchboard.simulator.text;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** The GSM 7 bit default alphabet and its extension table, one septet per octet (unpacked). 3GPP TS 23.038 §6.2.1. */
final class Gsm7 {
    private static final int ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final char[] EXTENDED = new char[128];
    private static final Map<Character, Integer> BASIC_CODES = new HashMap<>();
    private static final Map<Character, Integer> EXTENDED_CODES = new HashMap<>();

    static {
        int[] codes = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};
        String characters = "\f^{}\\[~]|€";
        for (int i = 0; i < codes.length; i++) {
            EXTENDED[codes[i]] = characters.charAt(i);
            EXTENDED_CODES.put(characters.charAt(i), codes[i]);
        }
        for (int i = 0; i < BASIC.length(); i++) {
            BASIC_CODES.put(BASIC.charAt(i), i);
        }
        BASIC_CODES.remove((char) ESCAPE);
    }

    private Gsm7() {}

    /** An unknown escape sequence shows the character of the basic table, as §6.2.1.1 asks. */
    static String decode(byte[] septets) {
        StringBuilder text = new StringBuilder(septets.length);
        for (int i = 0; i < septets.length; i++) {
            int code = septets[i] & 0x7F;
            if (code == ESCAPE && i + 1 < septets.length) {
                text.append(extended(septets[++i] & 0x7F));
            } else {
                text.append(code == ESCAPE ? ' ' : BASIC.charAt(code));
            }
        }
        return text.toString();
    }

    private static char extended(int code) {
        if (code == ESCAPE) {
            return ' ';
        }
        return EXTENDED[code] == 0 ? BASIC.charAt(code) : EXTENDED[code];
    }

    static boolean canEncode(String text) {
        return text.chars().allMatch(c -> BASIC_CODES.containsKey((char) c) || EXTENDED_CODES.containsKey((char) c));
    }

    /** Characters that the alphabet lacks become question marks. */
    static byte[] encode(String text) {
        ByteArrayOutputStream septets = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Integer extended = EXTENDED_CODES.get(c);
            if (extended != null) {
                septets.write(ESCAPE);
                septets.write(extended);
            } else {
                septets.write(BASIC_CODES.getOrDefault(c, (int) '?'));
            }
        }
        return septets.toByteArray();
    }
}
