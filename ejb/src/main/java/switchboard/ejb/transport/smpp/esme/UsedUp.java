package switchboard.ejb.transport.smpp.esme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells operators whose quota is used up: in the log once for each quota and period, in the state of the connector until
 * the ESME's next message is taken. Thread-safe.
 */
@ApplicationScoped
class UsedUp {
    /** By connector. */
    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    /** By connector; stays, as small messages may be taken between large ones that are not. */
    private final Map<String, String> logged = new ConcurrentHashMap<>();

    /** @param reason with the quota and the end of its period */
    void refused(String connector, String reason) {
        reasons.put(connector, reason);
        if (!reason.equals(logged.put(connector, reason))) {
            EsmeLog.LOG.usedUp(connector, reason);
        }
    }

    void taken(String connector) {
        reasons.remove(connector);
    }

    /** Empty if there is nothing to tell. */
    String reason(String connector) {
        return reasons.getOrDefault(connector, "");
    }
}
