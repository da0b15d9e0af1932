package switchboard.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object or of a query. Everything that is wrong is a {@link BadRequest} that names the field. */
final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_OBJECTS = 10;

    private final Map<String, String> values;

    private Fields(Map<String, String> values, Set<String> known) {
        this.values = values;
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new BadRequest(
                            name,
                            "is unknown; known are " + known.stream().sorted().toList());
                });
    }

    /** Reads a flat JSON object; null fields count as absent. */
    static Fields json(byte[] body, Set<String> known) {
        return of(parse(body), known);
    }

    /** Reads such an object, or an array of 1 to {@value #MOST_OBJECTS} of them. */
    static List<Fields> jsonList(byte[] body, Set<String> known) {
        JsonNode node = parse(body);
        if (!node.isArray()) {
            return List.of(of(node, known));
        }
        if (node.isEmpty() || node.size() > MOST_OBJECTS) {
            throw new BadRequest("body", "must have 1 to " + MOST_OBJECTS + " objects");
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(one -> of(one, known))
                .toList();
    }

    private static Fields of(JsonNode object, Set<String> known) {
        if (!object.isObject()) {
            throw new BadRequest("body", "must be a JSON object");
        }
        Map<String, String> values = new HashMap<>();
        object.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isContainerNode()) {
                throw new BadRequest(field.getKey(), "must be a text or a number");
            }
            if (!value.isNull()) {
                values.put(field.getKey(), value.asText());
            }
        });
        return new Fields(values, known);
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new BadRequest("body", "is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadRequest("body", "can't be read");
        }
    }

    static Fields query(Map<String, String> query, Set<String> known) {
        return new Fields(query, known);
    }

    @Nullable
    String text(String name) {
        return values.get(name);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new BadRequest(name, "is missing");
        }
        return value;
    }

    /** Decimal, or hexadecimal with 0x, in {@code min..max}. */
    int number(String name, int otherwise, int min, int max) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.decode(value.matches("0[0-9]+") ? Long.toString(Long.parseLong(value)) : value);
            if (number >= min && number <= max) {
                return (int) number;
            }
        } catch (NumberFormatException e) {
            // the same answer as for a number out of range
        }
        throw new BadRequest(name, "must be a number from " + min + " to " + max + ", not " + value);
    }

    boolean flag(String name, boolean otherwise) {
        return switch (text(name, String.valueOf(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequest(name, "must be true or false, not " + values.get(name));
        };
    }

    @Nullable
    Integer count(String name) {
        return values.containsKey(name) ? number(name, 0, 0, Integer.MAX_VALUE) : null;
    }

    Duration millis(String name, Duration otherwise) {
        return Duration.ofMillis(number(name, (int) otherwise.toMillis(), 0, 86_400_000));
    }

    /** One of the constants, in any case. */
    <E extends Enum<E>> E choice(String name, E otherwise, E[] choices) {
        String value = text(name, otherwise.name()).toUpperCase(Locale.ROOT);
        for (E choice : choices) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        throw new BadRequest(name, "must be one of " + List.of(choices) + ", not " + values.get(name));
    }
}
