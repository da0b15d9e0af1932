package switchboard.web.api;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import switchboard.web.edge.BodyLimit;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Reads the text of a body: first its size, then its encoding, each with its own refusal. */
final class Utf8Body {
    private static final int MOST_BYTES = BodyLimit.MOST_BYTES;

    private Utf8Body() {}

    /** Ends the request if it says that the body is in another encoding. */
    static void mustBe(String format, MediaType type) {
        var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw Refusal.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, format + " is UTF-8, never " + charset + ".");
        }
    }

    /** @throws Refusal if it is too long or no UTF-8 */
    static String read(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.of(ProblemCode.BODY_TOO_LARGE, "The body has more than " + MOST_BYTES + " bytes.");
        }
        return decode(bytes);
    }

    private static String decode(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.of(
                    ProblemCode.INVALID_ENCODING, "The body is not UTF-8: see the byte at " + buffer.position() + ".");
        }
    }
}
