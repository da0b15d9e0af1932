package switchboard.core.port;

import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.TransmissionId;
import switchboard.core.message.Address;

/**
 * What became of a wish about a message.
 *
 * @param counts transmissions by answer; one that is missing is 0
 * @param finished false if the time was over first: the same wish again goes on
 * @param first the first transmissions that were looked at, up to {@link #MOST_TOLD}
 */
public record Recalled(Map<Answer.Kind, Integer> counts, boolean finished, List<One> first) {
    public static final int MOST_TOLD = 100;

    public Recalled {
        counts = Map.copyOf(counts);
        first = List.copyOf(first);
    }

    /** What became of it for one recipient. */
    public record One(TransmissionId id, Address recipient, Answer answer) {}

    public int count(Answer.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
