package switchboard.simulator.smsc;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an SMSC is started.
 *
 * @param port 0 for any free port
 * @param systemId the only system id that may bind; null for any
 * @param password the password to bind with; null for any
 * @param keep how many messages are kept for display
 * @param ledger where each submit_sm is written down before it is answered; null for nowhere
 * @param answerTimeout how long the answer to a deliver_sm is waited for
 * @param retryDelay after which a receipt is sent again if it was not taken
 * @param retries how often a receipt is sent at most
 * @param window how many deliver_sm may be unanswered on one connection
 */
public record SmscSettings(
        String host,
        int port,
        @Nullable String systemId,
        @Nullable String password,
        int keep,
        @Nullable Path ledger,
        Duration answerTimeout,
        Duration retryDelay,
        int retries,
        int window) {
    public static final SmscSettings DEFAULT = new SmscSettings(
            "127.0.0.1", 2776, null, null, 10_000, null, Duration.ofSeconds(10), Duration.ofSeconds(1), 10, 100);

    public SmscSettings withAddress(String newHost, int newPort) {
        return new SmscSettings(
                newHost, newPort, systemId, password, keep, ledger, answerTimeout, retryDelay, retries, window);
    }

    public SmscSettings withLogin(@Nullable String newSystemId, @Nullable String newPassword) {
        return new SmscSettings(
                host, port, newSystemId, newPassword, keep, ledger, answerTimeout, retryDelay, retries, window);
    }

    public SmscSettings withKeep(int newKeep) {
        return new SmscSettings(
                host, port, systemId, password, newKeep, ledger, answerTimeout, retryDelay, retries, window);
    }

    public SmscSettings withLedger(@Nullable Path newLedger) {
        return new SmscSettings(
                host, port, systemId, password, keep, newLedger, answerTimeout, retryDelay, retries, window);
    }

    public SmscSettings withPatience(Duration newAnswerTimeout, Duration newRetryDelay, int newRetries, int newWindow) {
        return new SmscSettings(
                host, port, systemId, password, keep, ledger, newAnswerTimeout, newRetryDelay, newRetries, newWindow);
    }
}
