package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Outgoing;

/**
 * Ends the talk of two machines that answer each other. An answer of ours that is answered within seconds, and that again,
 * and so on, is a loop after so many turns; people type slower. A network that tells the turns itself is believed.
 */
@ApplicationScoped
public class LoopGuardApp implements App {
    /** The attribute in which a message carries how many answers led to it. */
    static final String HOPS = "loop.hops";

    static final int MOST_HOPS = 20;
    static final Duration SOON = Duration.ofSeconds(10);
    private static final int REMEMBERED = 10_000;

    @Inject
    Clock clock;

    private final Map<Pair, Turn> turns = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Turn> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Who talks: somebody out there, and a number of ours. */
    private record Pair(Address peer, @Nullable Address own) {}

    private record Turn(int hops, Instant at) {}

    @Override
    public String name() {
        return "loop-guard";
    }

    @Override
    public Incoming filter(Incoming in) {
        var from = in.message().from();
        int told = told(in.message().attributes());
        int hops = from == null
                ? told
                : Math.max(told, hops(new Pair(from, in.message().to().get(0))));
        return hops < MOST_HOPS ? in : in.drop("a loop: " + hops + " answers in a row");
    }

    /** Ours may be told to the network by a transport that has a place for it. */
    @Override
    public Outgoing outgoing(Outgoing out) {
        var message = out.message();
        if (message.inReplyTo() == null) {
            return out;
        }
        int hops = answered(new Pair(message.to().get(0), message.from()));
        var attributes = new LinkedHashMap<>(message.attributes());
        attributes.put(HOPS, Integer.toString(hops));
        return out.withMessage(message.withAttributes(attributes));
    }

    private synchronized int hops(Pair pair) {
        var turn = turns.get(pair);
        return turn == null || turn.at().plus(SOON).isBefore(clock.instant()) ? 0 : turn.hops();
    }

    private synchronized int answered(Pair pair) {
        int hops = hops(pair) + 1;
        turns.remove(pair);
        turns.put(pair, new Turn(hops, clock.instant()));
        return hops;
    }

    private static int told(Map<String, String> attributes) {
        try {
            return Integer.parseInt(attributes.getOrDefault(HOPS, "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
