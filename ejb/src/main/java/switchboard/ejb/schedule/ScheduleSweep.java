package switchboard.ejb.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
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

    private static final long LONGEST_RUN_SECONDS = 10;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Troubles troubles = new Troubles();
    private @Nullable Thread sweeping;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Broadcast broadcast;

    public synchronized void start() {
        if (sweeping == null) {
            sweeping = threads.newThread(this::watch);
            sweeping.start();
        }
    }

    /** To be called while the database is still there; waits for the run under way. */
    public synchronized void stop() {
        stopped.countDown();
        try {
            if (sweeping != null) {
                sweeping.join(TimeUnit.SECONDS.toMillis(LONGEST_RUN_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A thread of its own: a scheduled task would be refused, and that logged, from the moment the server suspends. */
    private void watch() {
        try {
            while (!stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                sweep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
