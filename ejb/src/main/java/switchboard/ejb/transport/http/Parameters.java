package switchboard.ejb.transport.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a query or a form says (URL Standard §5), as octets until somebody knows their charset. Of two of one name the first counts. */
record Parameters(Map<String, byte[]> values) {
    private static final int MOST = 200;

    Parameters {
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if it can't be read */
    static Parameters parse(String written) {
        var pairs = written.split("&", MOST + 1);
        if (pairs.length > MOST) {
            throw new IllegalArgumentException("there are more than " + MOST + " parameters");
        }
        var values = new HashMap<String, byte[]>();
        for (var pair : pairs) {
            var sides = pair.split("=", 2);
            var name = new String(Percent.decoded(sides[0]), StandardCharsets.UTF_8);
            values.putIfAbsent(name, Percent.decoded(sides.length == 2 ? sides[1] : ""));
        }
        return new Parameters(values);
    }

    /** A form as a body carries it. */
    static Parameters parse(byte[] body) {
        return parse(new String(body, StandardCharsets.ISO_8859_1));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** What is no letter in UTF-8 becomes U+FFFD. */
    Optional<String> text(String name) {
        return octets(name).map(octets -> new String(octets, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> octets(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** @throws IllegalArgumentException that names it, if it is missing or blank */
    String required(String name) {
        return text(name).filter(value -> !value.isBlank()).orElseThrow(() -> missing(name));
    }

    /** @throws IllegalArgumentException that names it, if it is missing; it may be blank */
    String present(String name, Charset charset) {
        return new String(present(name), charset);
    }

    /** Likewise. */
    byte[] present(String name) {
        return octets(name).orElseThrow(() -> missing(name));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(name + " is missing");
    }
}
