package switchboard.core.phase;

import java.util.List;
import java.util.function.Predicate;

/**
 * A message on its way through the apps, one call after the other. Whoever leads it may give up on a call and have another
 * thread go on behind it.
 */
abstract class Journey<S> {
    static final String RETURNED_NULL = "the app returned null";

    private final List<Stop> stops;
    private int next;
    private S state;

    /** An app that is to be asked in a phase. */
    record Stop(App app, Phase phase) {}

    Journey(List<Stop> stops, S start) {
        this.stops = stops;
        this.state = start;
    }

    final S state() {
        return state;
    }

    /** Asks the apps that have not been asked yet; false if the leg was given up meanwhile. */
    final boolean go(Leg leg, Predicate<App> isAsked) {
        while (!isOver()) {
            var stop = stops.get(next);
            if (!isOpen(stop.phase(), state)) {
                next++;
            } else if (!isAsked.test(stop.app())) {
                skip("it is not asked while so many calls of it have not returned");
            } else {
                var result = leg.call(stop, () -> guarded(stop));
                if (result == null) {
                    return false;
                }
                state = result;
                next++;
            }
        }
        return true;
    }

    final boolean isOver() {
        return next == stops.size();
    }

    /** Goes on without an answer to the call that is under way. */
    final void skip(String why) {
        state = failed(stops.get(next), why, state);
        next++;
    }

    /** An app is foreign code: whatever it throws is its own error, never the next app's or the next message's. */
    private S guarded(Stop stop) {
        try {
            return ask(stop, state);
        } catch (Exception | LinkageError | StackOverflowError e) {
            return failed(stop, e.getClass().getSimpleName() + ": " + e.getMessage(), state);
        }
    }

    /** Whether apps are still asked in this phase. */
    abstract boolean isOpen(Phase phase, S now);

    /** The app's answer, with what it did. */
    abstract S ask(Stop stop, S now);

    abstract S failed(Stop stop, String why, S now);
}
