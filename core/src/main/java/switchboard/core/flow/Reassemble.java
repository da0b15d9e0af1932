package switchboard.core.flow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.Joining;
import switchboard.core.port.PartStore;
import switchboard.core.port.Queues;

/** Parts of long messages → incoming, as the messages they make. */
public final class Reassemble {
    private static final int BATCH = 200;

    private final PartStore store;
    private final Joining joining;
    private final Receive receive;
    private final Queues queues;
    private final Clock clock;

    public Reassemble(PartStore store, Joining joining, Receive receive, Queues queues, Clock clock) {
        this.store = store;
        this.joining = joining;
        this.receive = receive;
        this.queues = queues;
        this.clock = clock;
    }

    /** What finds no room among the parts goes on alone. */
    public void take(List<Part> parts) {
        for (var batch : Batches.of(parts, BATCH)) {
            var kept = store.keep(batch);
            var messages = new ArrayList<Message>();
            kept.excess().forEach(part -> messages.add(joining.alone(part)));
            pass(kept.settled(), messages);
        }
    }

    /**
     * Passes on what waited long enough for its parts, or puts it aside, and forgets what was whole.
     *
     * @return how many messages there were of either kind; more may be left unless it is 0
     */
    public int settleOverdue() {
        var overdue = store.takeOverdue(clock.instant(), BATCH);
        pass(overdue.settled(), new ArrayList<>());
        return overdue.lookedAt();
    }

    private void pass(List<LongMessage> settled, List<Message> messages) {
        for (var parts : settled) {
            var message = joining.joined(parts);
            if (parts.isWhole()
                    || joining.wantsIncomplete(parts.first().series().connector())) {
                messages.add(message);
            } else {
                queues.dead(List.of(message), "parts did not come: " + parts.missing());
            }
        }
        receive.receive(messages);
    }
}
