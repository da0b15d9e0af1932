package switchboard.ejb.transport.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** A JSON object of a network. */
record WireJson(JsonNode object) {

    /** Thread-safe. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws IllegalArgumentException that says what is wrong with it */
    static WireJson parse(String body) {
        JsonNode read;
        try {
            read = MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the body is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!read.isObject()) {
            throw new IllegalArgumentException("the body is no JSON object");
        }
        return new WireJson(read);
    }

    /**
     * Empty if it is absent or null.
     *
     * @throws IllegalArgumentException that names it, if it is no text
     */
    Optional<String> text(String field) {
        var value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return Optional.of(value.textValue());
    }

    /** @throws IllegalArgumentException that names it, if it is absent, blank or no text */
    String required(String field) {
        return text(field)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(field + " is missing"));
    }
}
