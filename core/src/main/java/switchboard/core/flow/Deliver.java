package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.delivery.Transport;
import switchboard.core.port.MessageStore;
import switchboard.core.port.MessageStore.Clearance;

/**
 * Connector queue → transport → outcomes. Hands over what may still go, and remembers the answers until they are
 * durable: a batch that comes again because its transaction failed is answered from memory, not sent again.
 */
public final class Deliver {
    private final MessageStore store;
    private final Clock clock;
    private final Map<Key, Outcome> answered = new ConcurrentHashMap<>();

    /** @param store its {@code clear} must commit on its own, before the transport gets anything */
    public Deliver(MessageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Key(TransmissionId id, int attempt) {
        static Key of(Transmission transmission) {
            return new Key(transmission.id(), transmission.attempt());
        }
    }

    /** @return completes with the attempts that need settling; what is over already is not among them */
    public CompletionStage<List<Attempt>> deliver(Connector connector, Transport transport, List<Transmission> batch) {
        var outcomes = new HashMap<Transmission, Outcome>();
        var open = new ArrayList<Transmission>();
        for (var transmission : batch) {
            var known = answered.get(Key.of(transmission));
            if (known == null) {
                open.add(transmission);
            } else {
                outcomes.put(transmission, known);
            }
        }
        var ready = cleared(open, transport.longestWait(connector), outcomes);
        CompletionStage<List<Outcome>> answers = ready.isEmpty()
                ? CompletableFuture.completedStage(List.of())
                : new HandOver(transport, connector, clock.instant()).send(ready);
        return answers.thenApply(list -> {
            for (int i = 0; i < ready.size(); i++) {
                answered.put(Key.of(ready.get(i)), list.get(i));
                outcomes.put(ready.get(i), list.get(i));
            }
            return attempts(batch, outcomes);
        });
    }

    /** The outcomes of these attempts are durable. */
    public void settled(List<Attempt> attempts) {
        attempts.forEach(attempt -> answered.remove(Key.of(attempt.transmission())));
    }

    /** Those that may go; the outcomes of the others are added. What is late is not marked: it never leaves. */
    private List<Transmission> cleared(
            List<Transmission> open, Optional<Duration> longestWait, Map<Transmission, Outcome> outcomes) {
        var now = clock.instant();
        var late = new LinkedHashMap<Transmission, Outcome>();
        var timely = new ArrayList<Transmission>();
        for (var transmission : open) {
            var lateness = late(transmission, longestWait, now);
            if (lateness == null) {
                timely.add(transmission);
            } else {
                late.put(transmission, lateness);
            }
        }
        late.keySet().retainAll(going(List.copyOf(late.keySet()), store::look, now, outcomes));
        outcomes.putAll(late);
        return going(timely, some -> store.clear(some, now), now, outcomes);
    }

    private static List<Transmission> going(
            List<Transmission> some,
            Function<List<Transmission>, List<Clearance>> clear,
            Instant now,
            Map<Transmission, Outcome> outcomes) {
        var clearances = some.isEmpty() ? List.<Clearance>of() : clear.apply(some);
        var going = new ArrayList<Transmission>();
        for (int i = 0; i < some.size(); i++) {
            switch (clearances.get(i)) {
                case GO -> going.add(some.get(i));
                case INTERRUPTED ->
                    outcomes.put(
                            some.get(i), Outcome.unknown("the gateway stopped while it waited for the answer", now));
                case OVER -> {}
            }
        }
        return going;
    }

    /** Null while it is worth sending. */
    private static @Nullable Outcome late(Transmission transmission, Optional<Duration> longestWait, Instant now) {
        if (transmission.isExpired(now)) {
            return Outcome.expired(now);
        }
        return longestWait
                .filter(longest -> transmission.hasWaited(longest, now))
                .map(longest -> Outcome.waitedTooLong(longest, now))
                .orElse(null);
    }

    private static List<Attempt> attempts(List<Transmission> batch, Map<Transmission, Outcome> outcomes) {
        var attempts = new ArrayList<Attempt>();
        for (var transmission : batch) {
            var outcome = outcomes.get(transmission);
            if (outcome != null) {
                attempts.add(new Attempt(transmission, outcome));
            }
        }
        return attempts;
    }
}
