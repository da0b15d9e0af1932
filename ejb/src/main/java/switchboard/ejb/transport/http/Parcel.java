package switchboard.ejb.transport.http;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;

/**
 * What goes by one request.
 *
 * @param transmissions of one message, at least one
 * @param outcomes one for each, in their order
 */
record Parcel(List<Transmission> transmissions, CompletableFuture<List<Outcome>> outcomes) {

    static Parcel of(List<Transmission> transmissions) {
        return new Parcel(List.copyOf(transmissions), new CompletableFuture<>());
    }

    /** They share it. */
    List<Outcome> all(Outcome outcome) {
        return Collections.nCopies(transmissions.size(), outcome);
    }

    List<Outcome> each(Function<Transmission, Outcome> outcome) {
        return transmissions.stream().map(outcome).toList();
    }
}
