package switchboard.ejb.transport.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;
import switchboard.ejb.transport.Networks;

/**
 * Who may bring messages: whoever shows the token, logs in, and calls from an address that is listed, as far as each is
 * set. Where none is, nobody may.
 */
record Callers(String token, String user, String password, Networks from) {
    /** So many that guessing is no use. */
    private static final int SHORTEST_SECRET = 16;

    private static final String BEARER = "Bearer ";

    /** @throws IllegalArgumentException that names the setting which can't be */
    static Callers of(HttpSettings settings) {
        var callers = new Callers(
                secret(settings, HttpSettings.TOKEN),
                settings.text(HttpSettings.IN_USER),
                secret(settings, HttpSettings.IN_PASSWORD),
                Networks.parse(HttpSettings.IN_ADDRESSES, settings.text(HttpSettings.IN_ADDRESSES)));
        if (callers.user.isEmpty() != callers.password.isEmpty() || callers.user.contains(":")) {
            throw new IllegalArgumentException(HttpSettings.IN_USER + " and " + HttpSettings.IN_PASSWORD
                    + " go together, and a user has no colon");
        }
        return callers;
    }

    private static String secret(HttpSettings settings, String key) {
        var secret = settings.text(key);
        if (!secret.isEmpty() && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(key + " is shorter than " + SHORTEST_SECRET + " characters");
        }
        return secret;
    }

    /** Why a request is not taken; empty if it is. */
    Optional<HttpAnswer> refusal(HttpCall call) {
        if (token.isEmpty() && user.isEmpty() && from.blocks().isEmpty()) {
            return Optional.of(HttpAnswer.of(
                    403, "this connector takes no requests: it has no token, no user and no addresses for them"));
        }
        if (!isFromListed(call.peer())) {
            return Optional.of(HttpAnswer.of(403, "requests from " + call.peer() + " are not taken"));
        }
        if (!token.isEmpty() && !same(token, shown(call))) {
            return Optional.of(HttpAnswer.of(401, "the token is missing or wrong"));
        }
        return user.isEmpty() || same(user + ":" + password, login(call))
                ? Optional.empty()
                : Optional.of(HttpAnswer.of(401, "the login is missing or wrong")
                        .with("WWW-Authenticate", "Basic realm=\"Switchboard\", charset=\"UTF-8\""));
    }

    private boolean isFromListed(String peer) {
        try {
            return from.allow(InetAddress.getByName(peer));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** In the header X-Switchboard-Token, as a Bearer token (RFC 6750), or in the query. */
    private static String shown(HttpCall call) {
        return call.header("x-switchboard-token")
                .or(() -> call.header("authorization")
                        .filter(value -> value.startsWith(BEARER))
                        .map(value -> value.substring(BEARER.length()).strip()))
                .or(() -> Parameters.parse(call.query()).text(HttpSettings.TOKEN))
                .orElse("");
    }

    /** RFC 7617. */
    private static String login(HttpCall call) {
        try {
            return call.header("authorization")
                    .filter(value -> value.regionMatches(true, 0, "Basic ", 0, 6))
                    .map(value -> Base64.getDecoder().decode(value.substring(6).strip()))
                    .map(octets -> new String(octets, StandardCharsets.UTF_8))
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean same(String secret, String shown) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Callers[user=" + user + ", from=" + from + "]";
    }
}
