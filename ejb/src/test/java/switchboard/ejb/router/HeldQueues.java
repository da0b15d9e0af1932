package switchboard.ejb.router;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.Transport;
import switchboard.core.message.Message;
import switchboard.core.port.Notice;
import switchboard.core.port.Queues;
import switchboard.ejb.Flows;

/**
 * Durable queues in memory: what is put stays until the flows of a gateway have done the work, whatever becomes of that
 * gateway. Delays are over as soon as somebody looks.
 */
final class HeldQueues implements Queues {
    private final Connector line;
    private final Transport network;
    private final Deque<Consumer<Flows>> held = new ArrayDeque<>();

    /** @param line the only connector */
    HeldQueues(Connector line, Transport network) {
        this.line = line;
        this.network = network;
    }

    /** Hands out what is there, and what comes of it, until nothing is left. */
    void drain(Flows gateway) {
        while (!held.isEmpty()) {
            held.getFirst().accept(gateway);
            held.removeFirst();
        }
    }

    private void hold(List<?> batch, Consumer<Flows> work) {
        if (!batch.isEmpty()) {
            held.addLast(work);
        }
    }

    @Override
    public void incoming(List<Message> batch) {
        hold(batch, gateway -> gateway.runPhases.run(batch));
    }

    @Override
    public void accepted(List<Message> batch, Duration delay) {
        hold(batch, gateway -> gateway.send.send(batch));
    }

    @Override
    public void connector(String connector, List<Transmission> batch, Duration delay) {
        hold(batch, gateway -> {
            var attempts = gateway.deliver
                    .deliver(line, network, gateway.keepQuiet.passing(batch))
                    .toCompletableFuture()
                    .join();
            outcomes(attempts);
            gateway.deliver.settled(attempts);
        });
    }

    @Override
    public void outcomes(List<Attempt> batch) {
        hold(batch, gateway -> gateway.settle.settle(batch));
    }

    @Override
    public void receipts(List<Receipt> batch, Duration delay) {
        hold(batch, gateway -> gateway.takeReceipt.take(batch));
    }

    @Override
    public void notices(List<Notice> batch, Duration delay) {
        hold(batch, gateway -> gateway.callBack.tell(batch));
    }

    @Override
    public void dead(List<?> batch, String reason) {
        throw new IllegalStateException("nobody could place it: " + reason);
    }

    @Override
    public boolean areDurable() {
        return true;
    }
}
