package switchboard.simulator.smsc;

/** Applies the current {@link Behaviour} to one submit after the other, and falls back to accept when it is used up. */
final class Behaviours {
    private Behaviour current = Behaviour.ACCEPT;
    private Share share = new Share(100);

    Behaviour current() {
        return current;
    }

    void set(Behaviour behaviour) {
        current = behaviour.count() != null && behaviour.count() == 0 ? Behaviour.ACCEPT : behaviour;
        share = new Share(behaviour.percent());
    }

    /** What to do with the next submit to this destination. */
    Behaviour next(String destination) {
        if (!destination.startsWith(current.prefix()) || !share.next()) {
            return Behaviour.ACCEPT;
        }
        Behaviour chosen = current;
        if (chosen.count() != null) {
            set(chosen.count() == 1 ? Behaviour.ACCEPT : chosen.withCount(chosen.count() - 1), share);
        }
        return chosen;
    }

    private void set(Behaviour behaviour, Share kept) {
        current = behaviour;
        share = kept;
    }
}
