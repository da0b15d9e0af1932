package switchboard.ejb.transport.http;

import static java.net.http.HttpRequest.BodyPublishers.ofString;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Beginnings of requests. */
final class Requests {
    private Requests() {}

    /** @throws IllegalArgumentException that shows nothing of the URL, which may hold secrets */
    static HttpRequest.Builder to(String url) {
        try {
            return HttpRequest.newBuilder(new URI(url)).header("User-Agent", "Switchboard");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(HttpSettings.URL + " is no URL: " + e.getReason());
        }
    }

    /** A GET that is never repeated by itself. */
    static HttpRequest.Builder get(String url, String query) {
        return to(url + (query.isEmpty() ? "" : (url.contains("?") ? "&" : "?") + query))
                .method("GET", new OnceOnly());
    }

    static HttpRequest.Builder form(String url, Map<String, String> values) {
        return to(url).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString(query(values)));
    }

    /** @param value texts in maps, lists and nodes */
    static HttpRequest.Builder json(String method, String url, Object value) {
        try {
            return to(url).header("Content-Type", "application/json")
                    .method(method, ofString(WireJson.MAPPER.writeValueAsString(value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can't be written", e);
        }
    }

    /** @throws IllegalArgumentException that names the header but not its value, which may be secret */
    static void header(HttpRequest.Builder request, String name, String value) {
        try {
            request.setHeader(name, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("header " + name + " can't be set, or not to this value");
        }
    }

    static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> Percent.encoded(entry.getKey()) + "=" + Percent.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** RFC 7617; nothing without both. */
    static void login(HttpRequest.Builder request, String user, String password) {
        if (!user.isEmpty() && !password.isEmpty()) {
            var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
    }
}
