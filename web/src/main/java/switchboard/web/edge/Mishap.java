package switchboard.web.edge;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import switchboard.core.port.GatewayUnavailable;

/** Turns what went wrong into what a client may know of it. */
public final class Mishap {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** Causes further down than this are no help; a cycle of causes ends here. */
    private static final int DEEPEST = 20;

    private static final Refused REFUSED = new Refused(System::nanoTime);

    private Mishap() {}

    /**
     * The answer to an exception, wherever in its causes the reason is. What nobody expected is logged here, under a
     * reference that the answer names.
     */
    public static Refusal answer(Throwable thrown) {
        return expected(thrown).orElseGet(() -> fault(thrown));
    }

    private static Optional<Refusal> expected(Throwable thrown) {
        return find(thrown, Refusal.class)
                .or(() -> find(thrown, GatewayUnavailable.class).map(Mishap::unavailable))
                .or(() -> chain(thrown).stream().anyMatch(Mishap::isOutage)
                        ? Optional.of(outage(thrown))
                        : Optional.empty());
    }

    private static Refusal unavailable(GatewayUnavailable why) {
        var reason = Optional.ofNullable(why.getMessage()).orElse("The gateway can't take anything now.");
        return Refusal.of(ProblemCode.UNAVAILABLE, reason).retryAfter(why.retryAfter());
    }

    /** No connection to the database or the broker was to be had. */
    private static boolean isOutage(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("08"));
    }

    private static Refusal outage(Throwable thrown) {
        REFUSED.one(count -> WebLog.LOG.outage(count, root(thrown).toString()));
        return Refusal.of(ProblemCode.UNAVAILABLE, "The database or the message broker can't be reached.")
                .retryAfter(RETRY_AFTER);
    }

    private static Refusal fault(Throwable thrown) {
        var reference = UUID.randomUUID().toString();
        WebLog.LOG.fault(reference, thrown);
        return Refusal.of(
                ProblemCode.INTERNAL_ERROR, "An unexpected error. Its reference in the log is " + reference + ".");
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        return chain(thrown).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Throwable root(Throwable thrown) {
        var causes = chain(thrown);
        return causes.get(causes.size() - 1);
    }

    private static List<Throwable> chain(Throwable thrown) {
        var causes = new ArrayList<Throwable>();
        for (var cause = thrown; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
