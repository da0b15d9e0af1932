package switchboard.simulator.smsc;

import java.util.HashSet;
import java.util.Set;

/** A {@link Behaviour} and what it remembers of the submits so far. */
final class Rule {
    private final Share share;
    private final Set<String> destinations = new HashSet<>();
    private Behaviour behaviour;

    Rule(Behaviour behaviour) {
        this.behaviour = behaviour;
        share = new Share(behaviour.percent());
    }

    /** With the count that is left. */
    Behaviour behaviour() {
        return behaviour;
    }

    boolean isUsedUp() {
        return behaviour.count() != null && behaviour.count() == 0;
    }

    /** Whether this submit is one of those that it is for; if so, it counts. */
    boolean takes(String destination) {
        boolean taken = !isUsedUp() && behaviour.isFor(destination) && isNew(destination) && share.next();
        if (taken && behaviour.count() != null) {
            behaviour = behaviour.withCount(behaviour.count() - 1);
        }
        return taken;
    }

    private boolean isNew(String destination) {
        return !behaviour.once() || destinations.add(destination);
    }
}
