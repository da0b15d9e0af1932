package switchboard.ejb.transport.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

/**
 * How texts go to Kannel (user's guide, "SMS-push send parameters").
 *
 * @param unencodable what becomes of letters that the charset lacks
 * @param coding 0 for 7 bit, 1 for 8 bit, 2 for UCS-2, or {@code AUTO} for 0 or 2 as the text needs
 */
record KannelText(Charset charset, CodingErrorAction unencodable, String coding) {
    private static final Map<String, CodingErrorAction> ACTIONS = Map.of(
            "REFUSE", CodingErrorAction.REPORT,
            "DROP", CodingErrorAction.IGNORE,
            "REPLACE", CodingErrorAction.REPLACE);

    /** @throws IllegalArgumentException that names the setting which can't be */
    static KannelText of(HttpSettings settings) {
        return new KannelText(
                charset(KannelForm.CHARSET.key(), settings.text(KannelForm.CHARSET)),
                ACTIONS.getOrDefault(settings.text(KannelForm.UNENCODABLE), CodingErrorAction.REPORT),
                settings.text(KannelForm.CODING));
    }

    /** @throws IllegalArgumentException that names what it is for */
    static Charset charset(String of, String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(of + " is no known charset: " + name, e);
        }
    }

    String codingOf(String text) {
        if (!coding.equals(KannelForm.AUTO)) {
            return coding;
        }
        return Gsm.has(text) ? "0" : "2";
    }

    /** @throws IllegalArgumentException if the charset lacks a letter and none may be lost */
    byte[] octets(String text) {
        try {
            var encoded = charset.newEncoder()
                    .onUnmappableCharacter(unencodable)
                    .onMalformedInput(unencodable)
                    .encode(CharBuffer.wrap(text));
            return bytes(encoded);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the text has letters that " + charset + " lacks", e);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
