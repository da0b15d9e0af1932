package switchboard.smpp.wire;

import io.netty.util.concurrent.EventExecutor;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Tasks on an event loop. What one throws is logged, where a bare schedule would lose it. Thread-safe.
 *
 * @param owner name of the connector or server whose tasks they are
 */
public record Later(String owner, EventExecutor loop) {

    /** As the other, for what nobody misses when the event loop has ended: then all that it could be about has, too. */
    public void soon(Runnable task) {
        soon(task, () -> {});
    }

    /**
     * After all that waits on the event loop already.
     *
     * @param whenEnded is run instead, in the caller's thread, when the event loop has ended
     */
    public void soon(Runnable task, Runnable whenEnded) {
        try {
            loop.execute(() -> run(task));
        } catch (RejectedExecutionException e) {
            whenEnded.run();
        }
    }

    public void in(Duration pause, Runnable task) {
        in(pause.toNanos(), task);
    }

    public void in(long nanos, Runnable task) {
        loop.schedule(() -> run(task), nanos, TimeUnit.NANOSECONDS);
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            SmppLog.LOG.taskFailed(owner, e);
        }
    }
}
