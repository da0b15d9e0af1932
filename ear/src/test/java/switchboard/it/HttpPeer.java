package switchboard.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network at an HTTP server of the test's own: takes everything, remembers it, tells an id if it has one. */
final class HttpPeer implements AutoCloseable {
    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile String answer = "";

    private HttpPeer(HttpServer server) {
        this.server = server;
    }

    static HttpPeer start() {
        try {
            var peer = new HttpPeer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            peer.server.createContext("/", peer::handle);
            peer.server.start();
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpPeer answering(String body) {
        answer = body;
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(query == null ? body : query);
        var octets = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, octets.length == 0 ? -1 : octets.length);
        exchange.getResponseBody().write(octets);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    /** What the request of this number, from 0, said in its query or else in its body; waits for it. */
    String request(int number) {
        Eventually.isTrue("request " + number + " came", () -> requests.size() > number);
        return requests.get(number);
    }

    /** One of the parameters in it. */
    String parameter(int number, String name) {
        for (var pair : request(number).split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + name + " in " + request(number));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
