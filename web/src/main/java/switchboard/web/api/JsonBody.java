package switchboard.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import switchboard.web.edge.BodyLimit;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Reads bodies: first their size, then their encoding, then their form, each with its own refusal. */
final class JsonBody {
    private static final int MOST_BYTES = BodyLimit.MOST_BYTES;

    private JsonBody() {}

    /** @throws Refusal that says what is wrong and where */
    static Object read(InputStream stream, Type type) throws IOException {
        var bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.of(ProblemCode.BODY_TOO_LARGE, "The body has more than " + MOST_BYTES + " bytes.");
        }
        return parse(decode(bytes), Json.MAPPER.constructType(type));
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

    private static Object parse(String text, JavaType type) {
        if (text.isBlank()) {
            throw Refusal.of(ProblemCode.EMPTY_BODY, "The body is empty; it should be a JSON object.");
        }
        try {
            Object value = Json.MAPPER.readValue(text, type);
            if (value == null) {
                throw Refusal.of(ProblemCode.WRONG_TYPE, "The body is null; it should be a JSON object.");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw JsonProblems.refusal(e);
        }
    }
}
