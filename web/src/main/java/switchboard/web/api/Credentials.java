package switchboard.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Name and password as HTTP Basic authentication carries them. */
record Credentials(String name, String password) {
    private static final String SCHEME = "Basic ";

    /**
     * Reads the header {@code Authorization}.
     *
     * @return empty if it is of another scheme or can't be read
     */
    static Optional<Credentials> parse(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decode(header.substring(SCHEME.length()).strip()).flatMap(Credentials::split);
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Credentials> split(String pair) {
        var colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "Credentials[" + name + "]";
    }
}
