package switchboard.ejb.transport.http;

import java.util.Optional;
import java.util.regex.Pattern;
import switchboard.core.message.Content;
import switchboard.core.message.Excerpt;

/**
 * What a network answered to a request.
 *
 * @param retryAfter the header of this name
 * @param body its beginning, up to {@link BodyStart#MOST} octets
 */
record Reply(int status, Optional<String> retryAfter, String body) {
    private static final int SHOWN = 200;
    private static final Pattern ID = Pattern.compile("[\\x20-\\x7e]{1,80}");

    /** For the story of the transmission. */
    String shown() {
        var line = Content.Text.ofNetwork(body).text().strip().replaceAll("\\s+", " ");
        return "HTTP " + status + (line.isEmpty() ? "" : ": " + Excerpt.of(line, SHOWN));
    }

    /** Whether an id that it tells can be kept. */
    static boolean isUsable(String id) {
        return ID.matcher(id).matches();
    }
}
