package switchboard.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer to a request. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, String contentType, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply json(int status, Object value) {
        try {
            return new Reply(status, "application/json", JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("value can't be JSON: " + value, e);
        }
    }

    static Reply ok(Object value) {
        return json(200, value);
    }

    static Reply error(int status, String message) {
        return json(status, Map.of("error", message));
    }

    static Reply empty(int status) {
        return new Reply(status, "text/plain; charset=utf-8", "".getBytes(StandardCharsets.UTF_8));
    }
}
