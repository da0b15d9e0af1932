package switchboard.ejb.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import switchboard.core.flow.Broadcast;
import switchboard.core.port.Planned;
import switchboard.ejb.trouble.Rounds;
import switchboard.ejb.trouble.TroubleLines;
import switchboard.ejb.trouble.Troubles;

/** Runs what is due, at most a few seconds late. Every node does: the client reference lets one of them win. */
@ApplicationScoped
public class ScheduleSweep {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Rounds rounds =
            Rounds.every(PAUSE, this::sweep, new TroubleLines(ScheduleLog.LOG::notSeen, () -> {}));

    /** By the name of the schedule. */
    private final Troubles troubles = new Troubles();

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Broadcast broadcast;

    public void start() {
        rounds.start(threads);
    }

    /** To be called while the database is still there; waits for the run under way. */
    public void stop() {
        rounds.stop();
    }

    private boolean sweep() throws InterruptedException {
        for (var planned : broadcast.due()) {
            run(planned);
        }
        return true;
    }

    private void run(Planned planned) throws InterruptedException {
        var name = planned.schedule().name();
        var lines = new TroubleLines(
                failure -> ScheduleLog.LOG.notRun(name, failure), () -> ScheduleLog.LOG.runsAgain(name));
        troubles.watch(
                name,
                () -> {
                    broadcast.run(planned);
                    return true;
                },
                lines);
    }
}
