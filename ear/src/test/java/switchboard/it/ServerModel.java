package switchboard.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the running server goes by: its management model with run-time values, expressions resolved. */
record ServerModel(JsonNode json) {
    static ServerModel of(Management management) {
        return new ServerModel(management.model());
    }

    /** @param pointer RFC 6901 */
    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    String value(String pointer) {
        return json.at(pointer).asText();
    }

    List<String> names(String pointer) {
        var names = new ArrayList<String>();
        json.at(pointer).fieldNames().forEachRemaining(names::add);
        return names;
    }
}
