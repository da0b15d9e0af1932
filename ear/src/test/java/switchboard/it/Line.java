package switchboard.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** A connector of a test's own, with a route for numbers that no other test ever used; both are gone when it is closed. */
final class Line implements AutoCloseable {
    private static final AtomicInteger LAST = new AtomicInteger();

    private final Gateway gateway;
    private final String id;
    private final String prefix;

    private Line(Gateway gateway, int place) {
        this.gateway = gateway;
        this.id = "line-" + place;
        this.prefix = "+88%05d".formatted(place);
    }

    /** Up when this returns. */
    static Line open(Gateway gateway, Smsc smsc) {
        return open(gateway, smsc, Map.of(), Map.of());
    }

    /** Up when this returns; the settings are those of the bind, the changes those of the connector. */
    static Line open(Gateway gateway, Smsc smsc, Map<String, String> settings, Map<String, ?> changes) {
        var line = define(gateway, smsc, settings, changes);
        gateway.awaitUp(line.id);
        return line;
    }

    /** May never come up. */
    static Line define(Gateway gateway, Smsc smsc, Map<String, String> settings, Map<String, ?> changes) {
        var line = new Line(gateway, LAST.incrementAndGet());
        gateway.define(line.id, smsc, line.prefix, settings, changes);
        return line;
    }

    String id() {
        return id;
    }

    /** As networks write numbers, without the plus. */
    String digits() {
        return prefix.substring(1);
    }

    /** One of 1,000 numbers. */
    String number(int place) {
        return prefix + "%03d".formatted(place);
    }

    /** Submits a text to the first number; the message's id. */
    String send(Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("to", number(0), "text", "to " + id));
        body.putAll(more);
        return gateway.admin()
                .post("/messages", body)
                .expect(202)
                .body()
                .path("id")
                .asText();
    }

    JsonNode story(String message) {
        return gateway.admin().get("/messages/" + message).expect(200).body();
    }

    /** The first recipient's part of the story, when the message has come to this state. */
    JsonNode await(String message, String state) {
        Eventually.isTrue(
                message + " is " + state,
                () -> story(message).path("state").asText().equals(state));
        return story(message).at("/transmissions/0");
    }

    /** Of each step that changed it. */
    static List<String> states(JsonNode transmission) {
        return StreamSupport.stream(transmission.path("steps").spliterator(), false)
                .filter(step -> step.hasNonNull("state"))
                .map(step -> step.path("state").asText())
                .toList();
    }

    /** The first step that led to this state. */
    static JsonNode step(JsonNode transmission, String state) {
        return StreamSupport.stream(transmission.path("steps").spliterator(), false)
                .filter(step -> step.path("state").asText().equals(state))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + state + " in " + transmission));
    }

    @Override
    public void close() {
        gateway.admin().delete("/routes/" + id);
        gateway.admin().delete("/connectors/" + id);
    }
}
