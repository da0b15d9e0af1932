package switchboard.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import switchboard.simulator.control.ControlServer;
import switchboard.simulator.smsc.SmscSettings;

/** The simulated SMSC: it knows nothing of the gateway and outlives it. */
final class Smsc implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SmscSettings settings;
    private final switchboard.simulator.smsc.Smsc smsc;
    private final ControlServer control;

    private Smsc(SmscSettings settings) {
        this.settings = settings;
        try {
            smsc = switchboard.simulator.smsc.Smsc.start(settings);
            control = ControlServer.start(smsc, settings.host(), 0, settings.keep());
        } catch (IOException e) {
            throw new IllegalStateException("the simulator can't be started", e);
        }
    }

    /** One that everybody may bind to. */
    static Smsc start() {
        return new Smsc(settings(0));
    }

    /** One that only this login may bind to. */
    static Smsc start(String systemId, String password) {
        return new Smsc(settings(0).withLogin(systemId, password));
    }

    /** Another one where this one was; it knows nothing of what this one took. */
    Smsc startAgain() {
        close();
        return new Smsc(settings(smppPort()));
    }

    private static SmscSettings settings(int smppPort) {
        return SmscSettings.DEFAULT
                .withAddress("127.0.0.1", smppPort)
                .withLedger(SimulatorJar.folder("smsc").resolve("ledger"));
    }

    int smppPort() {
        return smsc.port();
    }

    Path ledger() {
        return Objects.requireNonNull(settings.ledger());
    }

    /** Where callbacks are caught; {@link #callbacks} lists them. */
    String callbackUrl(String name) {
        return "http://127.0.0.1:" + control.port() + "/callbacks/" + name;
    }

    List<JsonNode> callbacks(String name) {
        var list = new ArrayList<JsonNode>();
        for (var callback : get("/callbacks?limit=1000&path=/" + name).path("callbacks")) {
            list.add(parsed(callback.path("body").asText()));
        }
        return list;
    }

    /** What phones got, the youngest first. */
    List<JsonNode> messages() {
        var list = new ArrayList<JsonNode>();
        for (var message : get("/messages?limit=10000").path("messages")) {
            if (message.path("direction").asText().equals("outgoing")) {
                list.add(message);
            }
        }
        return list;
    }

    /** How often something happened, as {@code GET /stats} of the simulator names it. */
    int count(String counter) {
        return get("/stats").path(counter).asInt();
    }

    /** What became of each submit_sm for numbers that start so, the oldest first: {@code 0x00} if it was taken. */
    List<String> answers(String prefix) {
        try (var lines = Files.lines(ledger())) {
            return lines.map(line -> line.split("\t"))
                    .filter(fields -> fields[3].startsWith(prefix))
                    .map(fields -> fields[6])
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(ledger() + " can't be read", e);
        }
    }

    /** A message from a phone; the status that the gateway answered. */
    JsonNode deliver(String from, String to, String text) {
        return send("POST", "/deliver", Map.of("from", from, "to", to, "text", text));
    }

    /** As {@link #deliver}, with the last part of a long text first. */
    JsonNode deliverBackwards(String from, String to, String text) {
        return send("POST", "/deliver", Map.of("from", from, "to", to, "text", text, "order", "backwards"));
    }

    void behave(Map<String, ?> behaviour) {
        send("PUT", "/behaviour", behaviour);
    }

    JsonNode get(String path) {
        return send("GET", path, null);
    }

    JsonNode send(String method, String path, Object body) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + control.port() + path))
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(Api.JSON.writeValueAsString(body)))
                    .build();
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        method + " " + path + ": " + response.statusCode() + " " + response.body());
            }
            return parsed(response.body());
        } catch (IOException e) {
            throw new IllegalStateException("the simulator does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return Api.JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException("no JSON: " + text, e);
        }
    }

    @Override
    public void close() {
        control.close();
        smsc.close();
    }
}
