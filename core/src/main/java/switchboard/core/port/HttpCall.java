package switchboard.core.port;

import java.util.Map;
import java.util.Optional;

/**
 * A request of a network by HTTP, unread.
 *
 * @param connector the one that its path names
 * @param path what follows the connector in the path, such as {@code /dlr}; empty for nothing
 * @param query as it was written, percent escapes and all, without the question mark; empty for none
 * @param headers the first value of each, by names in lower case
 * @param peer the address that it came from
 */
public record HttpCall(
        String connector,
        String method,
        String path,
        String query,
        Map<String, String> headers,
        byte[] body,
        String peer) {

    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** @param name in lower case */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Without headers and bodies, which may hold secrets and texts. */
    @Override
    public String toString() {
        return method + " /in/" + connector + path + " from " + peer;
    }
}
