package switchboard.ejb.transport.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Octets as URLs and forms write them (RFC 3986 §2.1, URL Standard §5). */
final class Percent {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Percent() {}

    static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(byte[] octets) {
        var written = new StringBuilder(octets.length);
        for (var octet : octets) {
            var letter = (char) (octet & 0xff);
            if (UNRESERVED.indexOf(letter) >= 0) {
                written.append(letter);
            } else {
                written.append("%%%02X".formatted((int) letter));
            }
        }
        return written.toString();
    }

    /** @throws IllegalArgumentException if a percent is not followed by two hexadecimal digits */
    static byte[] decoded(String written) {
        var octets = new ByteArrayOutputStream(written.length());
        for (int i = 0; i < written.length(); i++) {
            var letter = written.charAt(i);
            if (letter == '%') {
                octets.write(octet(written, i + 1));
                i += 2;
            } else {
                octets.write(letter == '+' ? ' ' : letter);
            }
        }
        return octets.toByteArray();
    }

    private static int octet(String written, int at) {
        int high = at + 1 < written.length() ? Character.digit(written.charAt(at), 16) : -1;
        int low = at + 1 < written.length() ? Character.digit(written.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw new IllegalArgumentException("a percent sign is not followed by two hexadecimal digits");
        }
        return (high << 4) | low;
    }
}
