package switchboard.ejb.transport.smpp.esme;

import java.nio.charset.StandardCharsets;
import switchboard.smpp.text.Gsm7;

/** A text as user data; a long one stays whole and goes as message_payload. */
record UserText(int dataCoding, byte[] octets) {
    private static final int DEFAULT_ALPHABET = 0;
    private static final int UCS2 = 8;

    static UserText of(String text) {
        return Gsm7.DEFAULT.has(text)
                ? new UserText(DEFAULT_ALPHABET, Gsm7.DEFAULT.encode(text))
                : new UserText(UCS2, text.getBytes(StandardCharsets.UTF_16BE));
    }
}
