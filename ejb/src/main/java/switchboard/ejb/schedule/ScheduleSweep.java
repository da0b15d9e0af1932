package switchboard.ejb.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import switchboard.core.flow.Broadcast;
import switchboard.core.port.Planned;
import switchboard.ejb.trouble.Troubles;

/** Runs what is due, at most a few seconds late. Every node does: the client reference lets one of them win. */
@ApplicationScoped
public class ScheduleSweep {
    private static final long PAUSE_SECONDS = 1;
    private static final String LOOK = "look";

    private final Troubles troubles = new Troubles();
    private @Nullable ScheduledFuture<?> sweeping;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    Broadcast broadcast;

    public synchronized void start() {
        if (sweeping == null) {
            sweeping = scheduler.scheduleWithFixedDelay(this::sweep, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** One under way is finished by the next start, if it can't be now. */
    public synchronized void stop() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
    }

    /** What fails is still due at the next sweep. */
    @SuppressWarnings("CatchingUnchecked")
    private void sweep() {
        try {
            broadcast.due().forEach(this::run);
            troubles.isOver(LOOK);
        } catch (Exception e) {
            if (troubles.isNews(LOOK, e)) {
                ScheduleLog.LOG.notSeen(e);
            }
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    private void run(Planned planned) {
        var name = planned.schedule().name();
        try {
            broadcast.run(planned);
            if (troubles.isOver(name)) {
                ScheduleLog.LOG.runsAgain(name);
            }
        } catch (Exception e) {
            if (troubles.isNews(name, e)) {
                ScheduleLog.LOG.notRun(name, e);
            }
        }
    }
}
