package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.port.Gateway;
import switchboard.core.port.Occurrences;
import switchboard.core.port.Planned;
import switchboard.core.port.Problem;
import switchboard.core.port.Schedule;
import switchboard.core.port.ScheduleStore;
import switchboard.core.port.Submitted;

/**
 * Schedules → doors: submits what is due, each occurrence once. The client reference is made of schedule and occurrence:
 * who crashed between the submission and its note submits again, and gets the first answer. Of occurrences that were
 * missed the last one is made up for, unless it is an hour late.
 */
public final class Broadcast {
    private static final Duration LATEST = Duration.ofHours(1);

    private final ScheduleStore store;
    private final Occurrences occurrences;
    private final Gateway gateway;
    private final Clock clock;

    public Broadcast(ScheduleStore store, Occurrences occurrences, Gateway gateway, Clock clock) {
        this.store = store;
        this.occurrences = occurrences;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** What is to be run now. */
    public List<Planned> due() {
        return store.due(clock.instant());
    }

    /** @throws switchboard.core.port.GatewayUnavailable if nothing can be taken now; it stays due */
    public void run(Planned planned) {
        var now = clock.instant();
        var due = Objects.requireNonNull(planned.next());
        var schedule = planned.schedule();
        var latest = latest(schedule, due, now);
        var result = latest.isPresent()
                ? submit(schedule, latest.get()) + (latest.get().equals(due) ? "" : "; earlier ones were skipped")
                : "skipped, as it was missed by more than an hour";
        var next = occurrences.next(schedule.cron(), schedule.zone(), now).orElse(null);
        store.settle(due, new Planned(schedule, next, latest.orElse(due), result));
    }

    /** The last occurrence until now, from the one that is due on; empty if it is an hour late. */
    private Optional<Instant> latest(Schedule schedule, Instant due, Instant now) {
        var earliest = now.minus(LATEST);
        Instant latest = null;
        @Nullable Instant one = due.isBefore(earliest) ? after(schedule, earliest.minusMillis(1)) : due;
        while (one != null && !one.isAfter(now)) {
            latest = one;
            one = after(schedule, one);
        }
        return Optional.ofNullable(latest);
    }

    private @Nullable Instant after(Schedule schedule, Instant moment) {
        return occurrences.next(schedule.cron(), schedule.zone(), moment).orElse(null);
    }

    private String submit(Schedule schedule, Instant occurrence) {
        var reference = schedule.name() + "@" + occurrence.getEpochSecond();
        var answer = gateway.submit(
                        schedule.account(), List.of(schedule.message().withClientReference(reference)))
                .get(0);
        return answer instanceof Submitted.Accepted accepted
                ? "accepted as " + accepted.id()
                : "refused: " + reason(((Submitted.Refused) answer).problems());
    }

    private static String reason(List<Problem> problems) {
        return problems.get(0).detail();
    }
}
