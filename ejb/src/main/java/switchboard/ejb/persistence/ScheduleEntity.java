package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import switchboard.core.message.Excerpt;
import switchboard.core.port.Planned;
import switchboard.core.port.Schedule;
import switchboard.core.port.Submission;

/** A recurring message and where it stands. */
@Entity(name = "Schedule")
@Table(name = "schedule")
class ScheduleEntity {
    static final int RESULT_LENGTH = 1000;

    @Id
    String name;

    String account;
    String cron;
    String zone;
    boolean active;

    /** JSON. */
    String message;

    @Column(name = "next_run")
    Instant next;

    @Column(name = "last_run")
    Instant last;

    String result;

    static ScheduleEntity of(Planned planned) {
        var schedule = planned.schedule();
        var row = new ScheduleEntity();
        row.name = schedule.name();
        row.account = schedule.account();
        row.cron = schedule.cron();
        row.zone = schedule.zone().getId();
        row.active = schedule.active();
        row.message = MessageRows.json(schedule.message());
        row.next = planned.next();
        row.last = planned.last();
        row.result = Excerpt.of(planned.result(), RESULT_LENGTH);
        return row;
    }

    Planned planned() {
        var submission = MessageRows.parsed(message, Submission.class);
        return new Planned(new Schedule(name, account, cron, ZoneId.of(zone), active, submission), next, last, result);
    }
}
