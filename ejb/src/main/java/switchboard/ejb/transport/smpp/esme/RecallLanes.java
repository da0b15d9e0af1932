package switchboard.ejb.transport.smpp.esme;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import switchboard.smpp.EsmeAnswer;

/**
 * Runs what waits for networks, which may take 20 s each. Every ESME has threads and a queue of its own, so that it waits
 * for itself only; idle threads end.
 */
@ApplicationScoped
class RecallLanes {
    static final int THREADS = 4;
    static final int MOST_WAITING = 100;

    private static final int THROTTLED = 0x58;
    private static final int IDLE_SECONDS = 10;

    /** By connector. */
    private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();

    @Resource
    ManagedThreadFactory threads;

    /** The answer comes when the work is done; ESME_RTHROTTLED at once if too much of this connector waits already. */
    EsmeAnswer run(String connector, Supplier<EsmeAnswer> work) {
        try {
            var lane = lanes.computeIfAbsent(connector, id -> lane());
            return new EsmeAnswer.Later(CompletableFuture.supplyAsync(work, lane));
        } catch (RejectedExecutionException e) {
            return new EsmeAnswer.Refused(THROTTLED);
        }
    }

    private ExecutorService lane() {
        var lane = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), threads);
        lane.allowCoreThreadTimeOut(true);
        return lane;
    }

    /** What still waits then is asked again by its ESME. */
    @PreDestroy
    void stop() {
        lanes.values().forEach(ExecutorService::shutdownNow);
    }
}
