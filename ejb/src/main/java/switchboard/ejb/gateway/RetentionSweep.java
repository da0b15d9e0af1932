package switchboard.ejb.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import switchboard.core.flow.Forget;
import switchboard.core.message.MessageId;
import switchboard.core.port.GatewayUnavailable;
import switchboard.ejb.monitor.BrokerWatch;
import switchboard.ejb.trouble.Rounds;
import switchboard.ejb.trouble.TroubleLines;

/**
 * Forgets what is over, every few minutes. After each step it rests nine times as long as the step took: when the
 * gateway is busy, steps take longer, and so do the rests. Every node does; what another has deleted is not there.
 */
@ApplicationScoped
public class RetentionSweep {
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration SHORTEST_REST = Duration.ofMillis(100);
    private static final int REST = 9;

    private final Rounds rounds = Rounds.every(
            PAUSE, this::sweep, new TroubleLines(GatewayLog.LOG::notForgotten, GatewayLog.LOG::forgottenAgain));
    private @Nullable MessageId last;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BrokerWatch broker;

    @Inject
    Forget forget;

    public void start() {
        rounds.start(threads);
    }

    /** To be called while the database is still there; waits for the step under way. */
    public void stop() {
        rounds.stop();
    }

    /** While nothing can be taken in, the database has other worries. */
    private boolean sweep() throws InterruptedException {
        try {
            repeat(forget::references);
            last = null;
            repeat(this::messages);
            return true;
        } catch (GatewayUnavailable e) {
            return false;
        }
    }

    private boolean messages() {
        last = forget.messages(last);
        return last != null;
    }

    private void repeat(BooleanSupplier step) throws InterruptedException {
        boolean isMore = true;
        while (isMore && rounds.goOn()) {
            broker.requireRoom();
            long start = System.nanoTime();
            isMore = step.getAsBoolean();
            long rest = Math.max(SHORTEST_REST.toNanos(), REST * (System.nanoTime() - start));
            rounds.rest(Duration.ofNanos(isMore ? rest : 0));
        }
    }
}
