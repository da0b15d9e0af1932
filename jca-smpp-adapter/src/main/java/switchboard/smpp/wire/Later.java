package switchboard.smpp.wire;

import io.netty.util.concurrent.EventExecutor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Tasks of a connector at a later time. What one throws is logged, where a bare schedule would lose it. */
public record Later(String connector, EventExecutor loop) {

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
            SmppLog.LOG.taskFailed(connector, e);
        }
    }
}
