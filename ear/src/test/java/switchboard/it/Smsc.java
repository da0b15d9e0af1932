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
import java.util.Properties;

/** A simulated SMSC in a process of its own, so that it outlives the gateway. */
final class Smsc implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int smppPort;
    private final int controlPort;
    private final Path ledger;

    private Smsc(Process process, int smppPort, int controlPort, Path ledger) {
        this.process = process;
        this.smppPort = smppPort;
        this.controlPort = controlPort;
        this.ledger = ledger;
    }

    /** @param options beside ports and files, such as {@code --password} */
    static Smsc start(String... options) {
        return start(0, options);
    }

    /** Another one where this one was; it knows nothing of what this one took. */
    Smsc startAgain() {
        close();
        return start(smppPort);
    }

    private static Smsc start(int smppPort, String... options) {
        var folder = SimulatorJar.folder("smsc");
        var ledger = folder.resolve("ledger");
        var ready = folder.resolve("ready");
        var arguments = new ArrayList<>(List.of(
                "smsc",
                "--smpp-port",
                Integer.toString(smppPort),
                "--http-port",
                "0",
                "--ledger",
                ledger.toString(),
                "--ready-file",
                ready.toString()));
        arguments.addAll(List.of(options));
        var process = SimulatorJar.start(folder, arguments.toArray(String[]::new));
        Eventually.isTrue("the simulator is ready", () -> Files.exists(ready));
        var ports = new Properties();
        try (var reader = Files.newBufferedReader(ready)) {
            ports.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("the simulator's ports can't be read", e);
        }
        return new Smsc(process, port(ports, "smpp.port"), port(ports, "http.port"), ledger);
    }

    private static int port(Properties ports, String name) {
        return Integer.parseInt(ports.getProperty(name));
    }

    int smppPort() {
        return smppPort;
    }

    Path ledger() {
        return ledger;
    }

    /** Where callbacks are caught; {@link #callbacks} lists them. */
    String callbackUrl(String name) {
        return "http://127.0.0.1:" + controlPort + "/callbacks/" + name;
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
        try (var lines = Files.lines(ledger)) {
            return lines.map(line -> line.split("\t"))
                    .filter(fields -> fields[3].startsWith(prefix))
                    .map(fields -> fields[6])
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(ledger + " can't be read", e);
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
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + controlPort + path))
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
        process.destroyForcibly();
        process.onExit().join();
    }
}
