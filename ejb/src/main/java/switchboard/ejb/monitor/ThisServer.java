package switchboard.ejb.monitor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The process that this runs in. */
final class ThisServer {
    /** Said by whoever starts the process again when it ends with this exit status. */
    private static final @Nullable Integer STATUS = Integer.getInteger("switchboard.restart.status");

    private static final long SECONDS_TO_STOP = 20;

    private ThisServer() {}

    /** Ends the process, in order if that is possible, to be started again; does nothing if nobody would. */
    static void restart() {
        if (STATUS == null) {
            MonitorLog.LOG.wantsRestart();
            return;
        }
        MonitorLog.LOG.restarts();
        CompletableFuture.delayedExecutor(SECONDS_TO_STOP, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(STATUS));
        System.exit(STATUS);
    }
}
