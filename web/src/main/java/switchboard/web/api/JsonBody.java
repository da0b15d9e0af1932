package switchboard.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Reads bodies: first their size, then their encoding, then their form, each with its own refusal. */
final class JsonBody {
    private JsonBody() {}

    /** @throws Refusal that says what is wrong and where */
    static Object read(InputStream stream, Type type) throws IOException {
        return parse(Utf8Body.read(stream), Json.MAPPER.constructType(type));
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
