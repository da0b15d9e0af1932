package switchboard.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    static Smsc start() {
        try {
            var folder = Files.createTempDirectory(Launcher.ROOT.resolve("ear/target"), "smsc");
            int smpp = freePort();
            int control = freePort();
            var ledger = folder.resolve("ledger");
            var ready = folder.resolve("ready");
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-jar",
                            jar().toString(),
                            "smsc",
                            "--smpp-port",
                            Integer.toString(smpp),
                            "--http-port",
                            Integer.toString(control),
                            "--ledger",
                            ledger.toString(),
                            "--ready-file",
                            ready.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.log").toFile())
                    .start();
            Eventually.isTrue("the simulator is ready", () -> Files.exists(ready));
            return new Smsc(process, smpp, control, ledger);
        } catch (IOException e) {
            throw new IllegalStateException("the simulator can't be started", e);
        }
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Launcher.ROOT.resolve("simulator/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("simulator-.*-all\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the simulator's jar is not built"));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
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
        var list = new java.util.ArrayList<JsonNode>();
        for (var callback : get("/callbacks?limit=1000&path=/" + name).path("callbacks")) {
            list.add(parsed(callback.path("body").asText()));
        }
        return list;
    }

    List<JsonNode> messages() {
        var list = new java.util.ArrayList<JsonNode>();
        get("/messages?limit=10000").path("messages").forEach(list::add);
        return list;
    }

    /** A message from a phone; the status that the gateway answered. */
    JsonNode deliver(String from, String to, String text) {
        return send("POST", "/deliver", Map.of("from", from, "to", to, "text", text));
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
