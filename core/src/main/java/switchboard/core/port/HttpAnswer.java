package switchboard.core.port;

import java.util.HashMap;
import java.util.Map;

/**
 * What a network is answered.
 *
 * @param status 200 to 599
 * @param type media type of the body
 * @param body empty for none
 */
public record HttpAnswer(int status, Map<String, String> headers, String type, String body) {
    private static final String PLAIN = "text/plain; charset=utf-8";

    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    public static HttpAnswer of(int status, String text) {
        return new HttpAnswer(status, Map.of(), PLAIN, text);
    }

    public static HttpAnswer badRequest(String what) {
        return of(400, what);
    }

    /** @param methods that there are, such as {@code GET, POST} */
    public static HttpAnswer methodNotAllowed(String methods) {
        return of(405, "only " + methods + " is understood here").with("Allow", methods);
    }

    public HttpAnswer with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new HttpAnswer(status, more, type, body);
    }
}
