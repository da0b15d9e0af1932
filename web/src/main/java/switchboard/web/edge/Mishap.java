package switchboard.web.edge;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import switchboard.core.port.Causes;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Outage;

/** Turns what went wrong into what a client may know of it. */
public final class Mishap {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final RefusedRequests REFUSED = new RefusedRequests(System::nanoTime);

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
                .or(() -> Outage.isBehind(thrown) ? Optional.of(outage(thrown)) : Optional.empty());
    }

    private static Refusal unavailable(GatewayUnavailable why) {
        var reason = Optional.ofNullable(why.getMessage()).orElse("The gateway can't take anything now.");
        return Refusal.of(ProblemCode.UNAVAILABLE, reason).retryAfter(why.retryAfter());
    }

    private static Refusal outage(Throwable thrown) {
        REFUSED.one(count -> WebLog.LOG.outage(count, Causes.root(thrown).toString()));
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
        return Causes.of(thrown).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
