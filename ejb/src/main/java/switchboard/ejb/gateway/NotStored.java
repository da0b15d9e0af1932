package switchboard.ejb.gateway;

import java.time.Duration;
import switchboard.core.port.GatewayUnavailable;
import switchboard.ejb.trouble.Troubles;

/** What comes in can't be stored, for a reason that is none of its sender's: the sender is told to come again, the log why. */
final class NotStored {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final String STORE = "store";
    private static final Troubles TROUBLES = new Troubles();

    private NotStored() {}

    static GatewayUnavailable because(Throwable failure) {
        if (failure instanceof GatewayUnavailable known) {
            return known;
        }
        if (TROUBLES.isNews(STORE, failure)) {
            GatewayLog.LOG.notStored(failure);
        }
        return new GatewayUnavailable("it could not be stored", RETRY_AFTER, failure);
    }

    /** Something was stored. */
    static void isOver() {
        if (TROUBLES.isOver(STORE)) {
            GatewayLog.LOG.storedAgain();
        }
    }
}
