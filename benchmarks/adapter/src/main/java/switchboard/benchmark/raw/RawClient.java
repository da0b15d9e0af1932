package switchboard.benchmark.raw;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.benchmark.Plan;
import switchboard.benchmark.Result;
import switchboard.benchmark.Stopwatch;

/**
 * A process that sends without a server, and lives for many runs, so that it is as warm as the server beside it: one HTTP
 * request is one run, as in the server.
 */
public final class RawClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String variant;

    private RawClient(String variant) {
        this.variant = variant;
    }

    /** Arguments: library or codec, and the file to write the HTTP port to. */
    public static void main(String[] arguments) throws IOException {
        RawClient client = new RawClient(arguments[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/run/throughput", client::serve);
        server.start();
        Files.writeString(Path.of(arguments[1]), server.getAddress().getPort() + "\n");
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] answer;
            int status = 200;
            try {
                Map<String, String> parameters =
                        parameters(exchange.getRequestURI().getQuery());
                answer = (JSON.writeValueAsString(run(Plan.of(parameters::get))) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                status = 500;
                answer = e.toString().getBytes(StandardCharsets.UTF_8);
            }
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private Result run(Plan plan) throws Exception {
        try (Sender sender = sender(plan)) {
            Stopwatch watch = new Stopwatch();
            sender.sendAll();
            watch.stop();
            return Result.Throughput.of(variant, plan, watch);
        }
    }

    private Sender sender(Plan plan) throws Exception {
        return switch (variant) {
            case "library" -> LibrarySender.bind(plan);
            case "codec" -> CodecSender.bind(plan);
            default -> throw new IllegalArgumentException("library or codec: " + variant);
        };
    }
}
