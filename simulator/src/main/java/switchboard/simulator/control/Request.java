package switchboard.simulator.control;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A request, read to its end. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Request(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
    private static final int LONGEST_BODY = 4 << 20;

    /** Reads at most 4 MiB of body; more is a {@link BadRequest}. */
    static Request read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new BadRequest("body", "is longer than " + LONGEST_BODY + " octets");
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        String query = exchange.getRequestURI().getRawQuery();
        String path = exchange.getRequestURI().getPath();
        return new Request(exchange.getRequestMethod(), path, query == null ? "" : query, headers, body);
    }

    Fields json(String... known) {
        return Fields.json(body, Set.of(known));
    }

    List<Fields> jsonList(String... known) {
        return Fields.jsonList(body, Set.of(known));
    }

    Fields query(String... known) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return Fields.query(values, Set.of(known));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("query", "is badly escaped: " + text);
        }
    }

    /** Whether a page of another site sends this, through somebody's browser. */
    boolean isForeign() {
        List<String> origins = headers.getOrDefault("origin", List.of());
        List<String> hosts = headers.getOrDefault("host", List.of());
        return !origins.isEmpty() && (hosts.isEmpty() || !origins.get(0).equals("http://" + hosts.get(0)));
    }
}
