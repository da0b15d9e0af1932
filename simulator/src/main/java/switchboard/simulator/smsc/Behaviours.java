package switchboard.simulator.smsc;

import java.util.List;

/** Applies the first {@link Behaviour} that is for a submit; accepts where none is, or what was is used up. */
final class Behaviours {
    private List<Rule> rules = List.of();

    /** What is not used up yet; never empty. */
    List<Behaviour> current() {
        List<Behaviour> left = rules.stream()
                .filter(rule -> !rule.isUsedUp())
                .map(Rule::behaviour)
                .toList();
        return left.isEmpty() ? List.of(Behaviour.ACCEPT) : left;
    }

    void set(List<Behaviour> behaviours) {
        rules = behaviours.stream().map(Rule::new).toList();
    }

    /** What to do with the next submit to this destination. */
    Behaviour next(String destination) {
        for (Rule rule : rules) {
            Behaviour behaviour = rule.behaviour();
            if (rule.takes(destination)) {
                return behaviour;
            }
        }
        return Behaviour.ACCEPT;
    }
}
