package switchboard.core.port;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The gateway can't take anything now; the same request may succeed later. */
public final class GatewayUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    /** @param reason for the client: names what is missing, never its inner workings */
    public GatewayUnavailable(String reason, Duration retryAfter, @Nullable Throwable cause) {
        super(reason, cause);
        this.retryAfter = retryAfter;
    }

    public GatewayUnavailable(String reason, Duration retryAfter) {
        super(reason);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
