package switchboard.core.port;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import switchboard.core.delivery.Connector;

/** Tells clients of events by the line that they hold to the gateway, where others have a URL. */
public interface NoticeLine {

    /** The transport whose lines they are. */
    String transport();

    /** How long after an event the client at the other end of this line still wants to know of it. */
    Duration keep(Connector connector);

    /**
     * Hands notices to the client without blocking the caller.
     *
     * @return completes, never exceptionally, with one answer for each notice, in their order
     */
    CompletionStage<List<Webhook.Answer>> tell(Connector connector, List<Notice> notices);

    /** The connector that a callback names, as in {@code line:bank?wishes}; empty for one that leads to the web. */
    static Optional<String> connectorOf(URI callback) {
        return "line".equals(callback.getScheme())
                ? Optional.of(callback.getSchemeSpecificPart().split("\\?", 2)[0])
                : Optional.empty();
    }

    /** The callback that leads to this connector's line. */
    static URI callback(String connector) {
        return URI.create("line:" + connector);
    }
}
