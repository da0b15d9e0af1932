package switchboard.core.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import switchboard.core.message.MessageId;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Standing;
import switchboard.core.port.Target;

/** Neighbouring transmissions of a message, few enough for one transaction. */
record Span(MessageId message, int from, int most) {
    static final int LONGEST = 1_000;

    /** All that the target means. */
    static List<Span> of(Target target, int recipients) {
        if (target.index() != null) {
            return List.of(new Span(target.message(), target.index(), 1));
        }
        var spans = new ArrayList<Span>();
        for (int from = 0; from < recipients; from += LONGEST) {
            spans.add(new Span(target.message(), from, LONGEST));
        }
        return spans;
    }

    List<Standing> standings(MessageStore store) {
        return store.standings(message, from, most);
    }

    boolean hasAnyOf(BitSet indexes) {
        int next = indexes.nextSetBit(from);
        return next >= 0 && next < from + most;
    }
}
