package switchboard.ejb.transport.http;

import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.POLICY;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.Examples;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;

/** A transport with one connector, {@code web}, that takes requests with {@link #TOKEN}. */
final class Rig<T extends HttpBorneTransport> {
    static final String TOKEN = "0123456789abcdef";

    final T transport;
    final RecordingGateway gateway = new RecordingGateway();
    private Connector connector;

    Rig(T transport, String url) {
        this.transport = transport;
        transport.gateway = gateway;
        transport.clock = CLOCK;
        transport.ids = Examples.ids();
        connector = new Connector("web", transport.name(), Map.of("url", url, "token", TOKEN), true, 0, 10, POLICY);
    }

    Rig<T> with(String key, String value) {
        var settings = new HashMap<>(connector.settings());
        settings.put(key, value);
        connector = connector.withSettings(settings);
        return this;
    }

    Rig<T> withWindow(int window) {
        return withFlow(connector.rate(), window);
    }

    Rig<T> withRate(int rate) {
        return withFlow(rate, connector.window());
    }

    private Rig<T> withFlow(int rate, int window) {
        connector = new Connector("web", transport.name(), connector.settings(), true, rate, window, POLICY);
        return this;
    }

    Connector connector() {
        return connector;
    }

    /** Started, if it is not. */
    List<Outcome> send(Transmission... batch) {
        transport.start(connector);
        return transport.send(connector, List.of(batch)).toCompletableFuture().join();
    }

    Outcome send(Transmission one) {
        return send(new Transmission[] {one}).get(0);
    }

    HttpAnswer get(String path, String query) {
        return take("GET", path, "token=" + TOKEN + "&" + query, "");
    }

    HttpAnswer post(String type, String body) {
        return take("POST", "", "token=" + TOKEN, body, Map.of("content-type", type));
    }

    HttpAnswer take(String method, String path, String query, String body) {
        return take(method, path, query, body, Map.of());
    }

    private HttpAnswer take(String method, String path, String query, String body, Map<String, String> headers) {
        var octets = body.getBytes(StandardCharsets.UTF_8);
        return transport.take(connector, new HttpCall("web", method, path, query, headers, octets, "192.0.2.7"));
    }
}
