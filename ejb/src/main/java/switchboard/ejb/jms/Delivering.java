package switchboard.ejb.jms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.Transport;
import switchboard.core.flow.Deliver;
import switchboard.core.flow.KeepQuiet;
import switchboard.core.port.Queues;

/** Transmissions, by the connector's transport; the outcomes are put on. */
record Delivering(Connector connector, Transport transport, Deliver deliver, KeepQuiet quiet, Queues queues)
        implements RunnerWork<Transmission> {

    @Override
    public String queue() {
        return QueueNames.ofConnector(connector.id());
    }

    @Override
    public Class<Transmission> type() {
        return Transmission.class;
    }

    @Override
    public Optional<Duration> longestWait() {
        return transport.longestWait(connector);
    }

    @Override
    public Instant since(Transmission one) {
        return one.message().start();
    }

    @Override
    public void putBack(List<Transmission> batch) {
        queues.connector(connector.id(), batch, Duration.ZERO);
    }

    @Override
    public Runnable work(List<Transmission> batch) throws InterruptedException, ExecutionException {
        var attempts = deliver.deliver(connector, transport, quiet.passing(batch))
                .toCompletableFuture()
                .get();
        queues.outcomes(attempts);
        return () -> deliver.settled(attempts);
    }
}
