package switchboard.ejb.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.ConnectorState.Phase;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Transmission;
import switchboard.core.flow.CallBack;
import switchboard.core.flow.Deliver;
import switchboard.core.flow.KeepQuiet;
import switchboard.core.flow.RunPhases;
import switchboard.core.flow.Send;
import switchboard.core.flow.Settle;
import switchboard.core.flow.TakeReceipt;
import switchboard.core.message.Message;
import switchboard.core.port.Notice;
import switchboard.core.port.Queues;
import switchboard.core.port.Settings;
import switchboard.ejb.transport.Transports;

/** No queues: each put runs the next flow in the caller's thread, down to the network's answer. */
@ApplicationScoped
public class DirectQueues implements Queues {
    @Inject
    Instance<RunPhases> runPhases;

    @Inject
    Instance<Send> send;

    @Inject
    Instance<Deliver> deliver;

    @Inject
    Instance<KeepQuiet> quiet;

    @Inject
    Instance<Settle> settle;

    @Inject
    Instance<TakeReceipt> takeReceipt;

    @Inject
    Instance<CallBack> callBack;

    @Inject
    Settings settings;

    @Inject
    Transports transports;

    @Override
    public void incoming(List<Message> batch) {
        runPhases.get().run(batch);
    }

    @Override
    public void accepted(List<Message> batch, Duration delay) {
        send.get().send(batch);
    }

    @Override
    public void connector(String id, List<Transmission> batch, Duration delay) {
        var connector = settings.current().connector(id);
        if (connector.isPresent() && isUp(connector.get())) {
            var transport = transports.named(connector.get().transport());
            var attempts = deliver.get()
                    .deliver(connector.get(), transport, quiet.get().passing(batch))
                    .toCompletableFuture()
                    .join();
            deliver.get().settled(attempts);
            settle.get().settle(attempts);
        } else {
            settle.get().settle(notUp(batch));
        }
    }

    private boolean isUp(Connector connector) {
        return transports.named(connector.transport()).state(connector.id()).phase() == Phase.UP;
    }

    private static List<Attempt> notUp(List<Transmission> batch) {
        return batch.stream()
                .map(transmission -> new Attempt(
                        transmission,
                        Outcome.deferred(
                                "",
                                "connector " + transmission.connector() + " is not up",
                                transmission.message().created())))
                .toList();
    }

    @Override
    public void outcomes(List<Attempt> batch) {
        settle.get().settle(batch);
    }

    @Override
    public void receipts(List<Receipt> batch, Duration delay) {
        takeReceipt.get().take(batch);
    }

    @Override
    public void notices(List<Notice> batch, Duration delay) {
        callBack.get().tell(batch);
    }

    @Override
    public void dead(List<?> batch, String reason) {
        MemoryLog.LOG.lost(batch.size(), reason);
    }

    @Override
    public boolean areDurable() {
        return false;
    }
}
