package switchboard.ejb.transport.http;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Outcome;

/** What it means for a message that its request got no answer. */
final class Failures {
    /** There was no connection, so nothing left. */
    private static final List<Class<? extends Throwable>> UNCONNECTED = List.of(
            ConnectException.class,
            HttpConnectTimeoutException.class,
            NoRouteToHostException.class,
            UnknownHostException.class,
            UnresolvedAddressException.class,
            SSLHandshakeException.class);

    private Failures() {}

    static Outcome outcome(@Nullable Throwable failure, Instant at) {
        var cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        return UNCONNECTED.stream().anyMatch(kind -> kind.isInstance(cause))
                ? Outcome.deferred("", "no connection: " + reason(cause), at)
                : Outcome.unknown(reason(cause), at);
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof TimeoutException) {
            return "no answer in time";
        }
        if (cause instanceof CancellationException) {
            return "the line was stopped before the answer";
        }
        if (cause instanceof ConnectException) {
            return cause.getCause() instanceof UnresolvedAddressException
                    ? "nobody knows the name of the host"
                    : Objects.requireNonNullElse(cause.getMessage(), "the host refuses it");
        }
        return cause == null
                ? "no answer"
                : Objects.requireNonNullElse(
                        cause.getMessage(), cause.getClass().getSimpleName());
    }
}
