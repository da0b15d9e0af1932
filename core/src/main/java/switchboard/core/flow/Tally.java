package switchboard.core.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.Transmission;
import switchboard.core.port.Recalled;

/** Counts what became of a wish. For one thread. */
final class Tally {
    private final Map<Answer.Kind, Integer> counts = new EnumMap<>(Answer.Kind.class);
    private final List<Recalled.One> first = new ArrayList<>();
    private boolean finished = true;

    void add(Asked asked) {
        add(asked.transmission(), asked.sum());
    }

    private void add(Transmission transmission, Answer answer) {
        counts.merge(answer.kind(), 1, Integer::sum);
        if (first.size() < Recalled.MOST_TOLD) {
            first.add(new Recalled.One(transmission.id(), transmission.recipient(), answer));
        }
    }

    void outOfTime(Transmission transmission) {
        finished = false;
        add(transmission, Answer.notAsked("there was no time left for it"));
    }

    Recalled result() {
        return new Recalled(counts, finished, first);
    }
}
