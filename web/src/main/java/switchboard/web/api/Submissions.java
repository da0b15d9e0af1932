package switchboard.web.api;

import org.jspecify.annotations.Nullable;
import switchboard.core.port.Submission;

/** What HTTP adds to a submission. */
final class Submissions {
    private Submissions() {}

    /** The header {@code Idempotency-Key} is the client reference if the body has none; the body's own word counts. */
    static Submission withKey(Submission body, @Nullable String key) {
        if (key == null || key.isBlank() || body.clientReference() != null) {
            return body;
        }
        return body.withClientReference(unquoted(key.strip()));
    }

    /** The draft of the header wants a quoted string (RFC 8941); most clients send a bare one. */
    private static String unquoted(String key) {
        return key.length() > 2 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
    }
}
