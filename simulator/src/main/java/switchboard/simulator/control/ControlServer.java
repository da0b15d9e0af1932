package switchboard.simulator.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import switchboard.simulator.smsc.Smsc;

/** The simulator's control over HTTP: one handler for each method and path, and the callback catcher below its own path. */
public final class ControlServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private final Callbacks callbacks;

    private ControlServer(HttpServer server, Smsc smsc, int keep) {
        this.server = server;
        callbacks = new Callbacks(keep);
        Page.addTo(handlers);
        new MessageRequests(smsc).addTo(handlers);
        new SettingRequests(smsc).addTo(handlers);
        new DeliverRequest(smsc).addTo(handlers);
        callbacks.addTo(handlers);
    }

    /** @param keep how many callbacks are kept */
    public static ControlServer start(Smsc smsc, String host, int port, int keep) throws IOException {
        HttpServer server = open(host, port);
        ControlServer control = new ControlServer(server, smsc, keep);
        server.setExecutor(control.threads);
        server.createContext("/", control::serve);
        server.start();
        return control;
    }

    private static HttpServer open(String host, int port) throws IOException {
        // Else the JDK's server answers small requests 40 ms late, and closes all but 200 idle connections.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
        try {
            return HttpServer.create(new InetSocketAddress(host, port), 0);
        } catch (IOException e) {
            throw new IOException("HTTP port " + host + ":" + port + " can't be opened: " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            Request request = Request.read(exchange);
            Handler handler = handlers.get(request.method() + " " + request.path());
            if (handler != null) {
                return request.isForeign() && !request.method().equals("GET")
                        ? Reply.error(403, "origin: is another site")
                        : handler.handle(request);
            }
            return callbacks.isFor(request) ? callbacks.take(request) : unknown(request);
        } catch (BadRequest e) {
            return Reply.error(400, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.error(503, "the simulator stops");
        } catch (RuntimeException e) {
            LOG.error("{} {}", exchange.getRequestMethod(), exchange.getRequestURI(), e);
            return Reply.error(500, e.toString());
        }
    }

    private Reply unknown(Request request) {
        boolean known = handlers.keySet().stream().anyMatch(key -> key.endsWith(" " + request.path()));
        return known
                ? Reply.error(405, "method: " + request.method() + " is not possible for " + request.path())
                : Reply.error(404, "path: " + request.path() + " is unknown");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
