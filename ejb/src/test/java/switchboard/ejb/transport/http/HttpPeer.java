package switchboard.ejb.transport.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A network at an HTTP server: remembers what it was told, answers as it is told to. */
final class HttpPeer implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Behaviour behaviour = request -> new Answer(200, "", Map.of());

    /** Decides what a request is answered; may wait. */
    interface Behaviour {
        Answer answer(Request request) throws InterruptedException;
    }

    record Request(String method, String path, String query, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    record Answer(int status, String body, Map<String, String> headers) {}

    private HttpPeer(HttpServer server) {
        this.server = server;
    }

    static HttpPeer start() throws IOException {
        var peer = new HttpPeer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        peer.server.setExecutor(peer.threads);
        peer.server.createContext("/", peer::handle);
        peer.server.start();
        return peer;
    }

    HttpPeer answering(int status, String body) {
        return behaving(request -> new Answer(status, body, Map.of()));
    }

    HttpPeer behaving(Behaviour wanted) {
        behaviour = wanted;
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        var request =
                new Request(exchange.getRequestMethod(), uri.getRawPath(), query, exchange.getRequestHeaders(), body);
        requests.add(request);
        try {
            answer(exchange, behaviour.answer(request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        var octets = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), octets.length == 0 ? -1 : octets.length);
        if (octets.length > 0) {
            exchange.getResponseBody().write(octets);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    Request only() {
        if (requests.size() != 1) {
            throw new AssertionError("not one request: " + requests);
        }
        return requests.get(0);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
