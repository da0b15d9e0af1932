package switchboard.ejb.jms;

import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.delivery.Transport;
import switchboard.ejb.trouble.Troubles;

/**
 * Takes from one queue of a connector while its line is up. One transaction: take, work, wait for the other side, put
 * on what came of it. What was taken is acknowledged with that commit and not before.
 */
final class ConnectorRunner<T> implements Runnable {
    private static final long WAIT_FOR_MESSAGE = 500;
    private static final long WAIT_FOR_LINE = 100;
    private static final long WAIT_AFTER_FAILURE = 1_000;

    private final Connector connector;
    private final Transport transport;
    private final RunnerWork<T> work;
    private final Toolbox tools;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Troubles troubles = new Troubles();

    /** Whether the last batch failed after it was taken: then it is no success to find the queue empty. */
    private boolean unfinished;

    /** What every runner needs of the container. */
    record Toolbox(UserTransaction transaction, Taking taking) {}

    ConnectorRunner(Connector connector, Transport transport, RunnerWork<T> work, Toolbox tools) {
        this.connector = connector;
        this.transport = transport;
        this.work = work;
        this.tools = tools;
    }

    /** The batch under way is finished first. */
    void stop() {
        stopped.countDown();
    }

    /** Waits until the last batch is finished; whether it was in time. */
    boolean awaitEnd(Duration patience) throws InterruptedException {
        return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        try {
            while (stopped.getCount() > 0) {
                if (isUp()) {
                    guardedRound();
                } else {
                    pause(WAIT_FOR_LINE);
                }
            }
        } finally {
            ended.countDown();
        }
    }

    private boolean isUp() {
        return transport.state(connector.id()).phase() == Phase.UP;
    }

    private void pause(long milliseconds) {
        try {
            if (stopped.await(milliseconds, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    /** The outermost loop of this thread: whatever fails is rolled back and tried again. */
    @SuppressWarnings("CatchingUnchecked")
    private void guardedRound() {
        try {
            round();
            if (!unfinished && troubles.isOver(work.queue())) {
                JmsLog.LOG.runnerRecovered(connector.id());
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError | StackOverflowError e) {
            if (troubles.isNews(work.queue(), e)) {
                JmsLog.LOG.runnerFailed(connector.id(), e);
            }
            pause(WAIT_AFTER_FAILURE);
        }
    }

    private void round() throws Exception {
        Runnable afterwards = () -> {};
        tools.transaction().begin();
        boolean done = false;
        try {
            var batch = tools.taking().take(work, "", WAIT_FOR_MESSAGE, connector.batchSize());
            // While it waited the line may have gone: then the queue keeps the batch, and no attempt is spent on it.
            if (batch.isEmpty()) {
                done = true;
            } else if (stopped.getCount() > 0 && isUp()) {
                unfinished = true;
                var worked = work.work(batch);
                afterwards = () -> {
                    unfinished = false;
                    worked.run();
                };
                done = true;
            }
        } finally {
            if (done) {
                tools.transaction().commit();
            } else {
                tools.transaction().rollback();
            }
        }
        afterwards.run();
    }
}
