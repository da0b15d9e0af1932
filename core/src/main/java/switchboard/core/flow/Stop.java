package switchboard.core.flow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Change;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Standing;

/** Cancels what no network has yet. Its queued copies are over when a connector takes them. */
final class Stop {
    private final MessageStore store;
    private final Events events;
    private final Clock clock;

    Stop(MessageStore store, Events events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of a span.
     *
     * @param settled one answer for each that is stopped or can't be
     * @param sent what only its network can stop
     */
    record Stopped(List<Asked> settled, List<Standing> sent) {}

    /** In the caller's transaction: no connector takes any of them before it has ended. */
    Stopped stop(Span span) {
        var standings = span.standings(store);
        var written = store.write(
                standings.stream().filter(Standing::waits).map(this::cancelled).toList());
        events.tell(written);
        var stopped = written.stream().map(Change::transmission).collect(Collectors.toSet());
        var result = new Stopped(new ArrayList<>(), new ArrayList<>());
        for (var standing : standings) {
            var transmission = standing.transmission();
            if (stopped.contains(transmission)) {
                result.settled().add(new Asked(transmission, List.of(Answer.done())));
            } else if (standing.state() == TransmissionState.SENT) {
                result.sent().add(standing);
            } else {
                result.settled().add(Asked.not(transmission, "it is " + standing.state()));
            }
        }
        return result;
    }

    private Change cancelled(Standing standing) {
        return Change.to(
                TransmissionState.CANCELLED, standing.transmission(), "cancelled before it was sent", clock.instant());
    }
}
