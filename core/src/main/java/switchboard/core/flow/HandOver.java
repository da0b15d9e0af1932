package switchboard.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.Transport;

/**
 * Hands a batch to a transport, which may be foreign code: one that breaks its word and throws, or answers for too many
 * or too few, has not said for whom. So it failed for all, and nobody knows what had left by then.
 */
record HandOver(Transport transport, Connector connector, Instant now) {

    /** @return completes, never exceptionally, with one outcome for each, in their order */
    CompletionStage<List<Outcome>> send(List<Transmission> batch) {
        try {
            return transport.send(connector, batch).handle((outcomes, failure) -> checked(batch, outcomes, failure));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return CompletableFuture.completedStage(failed(batch, e));
        }
    }

    private List<Outcome> checked(
            List<Transmission> batch, @Nullable List<Outcome> outcomes, @Nullable Throwable failure) {
        if (failure != null) {
            return failed(batch, cause(failure));
        }
        var answered = outcomes == null
                ? List.<Outcome>of()
                : outcomes.stream().filter(Objects::nonNull).toList();
        return answered.size() == batch.size()
                ? answered
                : unknown(batch, "answered for " + answered.size() + " of " + batch.size());
    }

    private List<Outcome> failed(List<Transmission> batch, Throwable failure) {
        return unknown(batch, "failed: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private List<Outcome> unknown(List<Transmission> batch, String what) {
        return batch.stream()
                .map(transmission -> Outcome.unknown("transport " + transport.name() + " " + what, now))
                .toList();
    }
}
