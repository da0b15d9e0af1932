package switchboard.ejb.jms;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.Transport;
import switchboard.core.flow.Deliver;

/**
 * Takes from one connector's queue while its line is up. One transaction: take, hand to the transport, wait for the
 * outcomes, put them on. What was taken is acknowledged with that commit and not before.
 */
final class ConnectorRunner implements Runnable {
    private static final long WAIT_FOR_MESSAGE = 500;
    private static final long WAIT_FOR_LINE = 100;
    private static final long WAIT_AFTER_FAILURE = 1_000;

    private final Connector connector;
    private final Transport transport;
    private final Deliver deliver;
    private final Toolbox tools;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable String lastFailure;

    /** What every runner needs of the container. */
    record Toolbox(ConnectionFactory factory, UserTransaction transaction, JmsQueues queues, BatchMessages batches) {}

    ConnectorRunner(Connector connector, Transport transport, Deliver deliver, Toolbox tools) {
        this.connector = connector;
        this.transport = transport;
        this.deliver = deliver;
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
            if (lastFailure != null) {
                JmsLog.LOG.runnerRecovered(connector.id());
                lastFailure = null;
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            if (!e.toString().equals(lastFailure)) {
                lastFailure = e.toString();
                JmsLog.LOG.runnerFailed(connector.id(), e);
            }
            pause(WAIT_AFTER_FAILURE);
        }
    }

    private void round() throws Exception {
        List<Attempt> attempts = List.of();
        tools.transaction().begin();
        boolean done = false;
        try {
            var batch = take();
            // While it waited the line may have gone: then the queue keeps the batch, and no attempt is spent on it.
            if (batch.isEmpty() || (stopped.getCount() > 0 && isUp())) {
                attempts = handOver(batch);
                tools.queues().outcomes(attempts);
                done = true;
            }
        } finally {
            if (done) {
                tools.transaction().commit();
            } else {
                tools.transaction().rollback();
            }
        }
        deliver.settled(attempts);
    }

    private List<Attempt> handOver(List<Transmission> batch) throws InterruptedException, ExecutionException {
        return deliver.deliver(connector, transport, batch)
                .toCompletableFuture()
                .get();
    }

    /** What waits, up to the connector's batch size; empty if nothing came for a while. */
    private List<Transmission> take() {
        var taken = new ArrayList<Transmission>();
        try (var context = tools.factory().createContext()) {
            var queue = context.createQueue(QueueNames.ofConnector(connector.id()));
            try (var consumer = context.createConsumer(queue)) {
                if (receive(consumer, WAIT_FOR_MESSAGE, taken)) {
                    while (taken.size() < connector.batchSize() && receive(consumer, 0, taken)) {}
                }
            }
        }
        return taken;
    }

    private boolean receive(JMSConsumer consumer, long wait, List<Transmission> taken) {
        var message = wait == 0 ? consumer.receiveNoWait() : consumer.receive(wait);
        if (message == null) {
            return false;
        }
        try {
            taken.addAll(tools.batches().read(message, Transmission.class));
        } catch (UnreadableBody e) {
            tools.queues().bury(message, QueueNames.ofConnector(connector.id()), e.reason());
        }
        return true;
    }
}
