package switchboard.core.flow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import switchboard.core.message.MessageId;
import switchboard.core.port.Contacts;
import switchboard.core.port.Limits;
import switchboard.core.port.Occurrences;
import switchboard.core.port.Planned;
import switchboard.core.port.Preview;
import switchboard.core.port.Problem;
import switchboard.core.port.Schedule;
import switchboard.core.port.ScheduleStore;
import switchboard.core.port.Schedules;
import switchboard.core.port.Settings;

/** Takes schedules: their message is judged now, as nobody reads a refusal at night. */
public final class Plan implements Schedules {
    private final ScheduleStore store;
    private final Occurrences occurrences;
    private final Settings settings;
    private final Preview preview;
    private final Contacts contacts;
    private final Clock clock;
    private final Supplier<MessageId> ids;

    public Plan(
            ScheduleStore store,
            Occurrences occurrences,
            Settings settings,
            Preview preview,
            Contacts contacts,
            Clock clock,
            Supplier<MessageId> ids) {
        this.store = store;
        this.occurrences = occurrences;
        this.settings = settings;
        this.preview = preview;
        this.contacts = contacts;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Planned> all() {
        return store.all();
    }

    @Override
    public List<Problem> save(Schedule schedule) {
        var problems = new ArrayList<Problem>();
        message(schedule, problems);
        try {
            var next = occurrences.next(schedule.cron(), schedule.zone(), clock.instant());
            if (next.isEmpty()) {
                problems.add(new Problem("cron", "bad_cron", "cron never comes: \"" + schedule.cron() + "\""));
            } else if (problems.isEmpty()) {
                var start = schedule.active() ? next.get() : null;
                store.save(store.find(schedule.name())
                        .map(old -> new Planned(schedule, start, old.last(), old.result()))
                        .orElseGet(() -> Planned.first(schedule, start)));
            }
        } catch (IllegalArgumentException e) {
            problems.add(new Problem("cron", "bad_cron", "cron " + e.getMessage()));
        }
        return problems;
    }

    private void message(Schedule schedule, List<Problem> problems) {
        var message = schedule.message();
        var check = new Check(Limits.STANDARD, settings.current(), preview, contacts, true, clock);
        if (check.message(schedule.account(), message, ids.get()) == null) {
            check.problems().forEach(problem -> problems.add(inside(problem)));
        }
        if (message.notBefore() != null) {
            problems.add(ofTheSchedule("notBefore"));
        }
        if (message.clientReference() != null) {
            problems.add(ofTheSchedule("clientReference"));
        }
    }

    private static Problem inside(Problem problem) {
        return new Problem("message." + problem.field(), problem.code(), problem.detail());
    }

    private static Problem ofTheSchedule(String field) {
        return new Problem("message." + field, "not_scheduled", field + " is made by the schedule itself");
    }

    @Override
    public void remove(String name) {
        store.remove(name);
    }
}
