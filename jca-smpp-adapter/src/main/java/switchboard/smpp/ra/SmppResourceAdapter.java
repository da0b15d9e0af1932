package switchboard.smpp.ra;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.Connector;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterInternalException;
import jakarta.resource.spi.TransactionSupport.TransactionSupportLevel;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.transaction.xa.XAResource;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.session.Lines;

/** Owns the network's threads, all connectors, and the workers that deliver to endpoints. */
@Connector(
        displayName = "Switchboard SMPP",
        eisType = "SMPP 3.4",
        transactionSupport = TransactionSupportLevel.NoTransaction)
public class SmppResourceAdapter implements ResourceAdapter, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int QUEUE = 10_000;
    private static final int MOST_THREADS = 4;
    private static final long WORKER_PATIENCE_MILLIS = 10_000;

    private final transient DeliveryQueue queue = new DeliveryQueue(QUEUE);
    private final transient DeliveryTrouble trouble = new DeliveryTrouble();
    private final transient Map<MessageEndpointFactory, List<DeliveryWork>> workers = new ConcurrentHashMap<>();
    private transient @Nullable BootstrapContext context;
    private transient volatile @Nullable Lines lines;

    @Override
    public void start(BootstrapContext started) {
        context = started;
        lines = new Lines(queue, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public void stop() {
        workers.keySet().forEach(this::deactivate);
        Lines running = lines;
        lines = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public void endpointActivation(MessageEndpointFactory factory, ActivationSpec spec) throws ResourceException {
        BootstrapContext started = context;
        if (started == null || !(spec instanceof SmppActivationSpec smpp)) {
            throw new ResourceAdapterInternalException("not started, or not an activation of SMPP: " + spec);
        }
        List<DeliveryWork> made = new ArrayList<>();
        workers.put(factory, made);
        queue.endpointActivated();
        try {
            for (int i = 0; i < smpp.getWorkers(); i++) {
                made.add(startWorker(factory, started));
            }
        } catch (WorkException e) {
            deactivate(factory);
            throw e;
        }
    }

    @Override
    public void endpointDeactivation(MessageEndpointFactory factory, ActivationSpec spec) {
        deactivate(factory);
    }

    /** None: nothing of SMPP can be enlisted in a transaction. */
    @Override
    public XAResource[] getXAResources(ActivationSpec[] specs) {
        return new XAResource[0];
    }

    /** @throws ResourceException while not started */
    Lines lines() throws ResourceException {
        Lines running = lines;
        if (running == null) {
            throw new ResourceException("the SMPP resource adapter is not started");
        }
        return running;
    }

    private DeliveryWork startWorker(MessageEndpointFactory factory, BootstrapContext started) throws WorkException {
        Deliverer deliverer = new Deliverer(factory, started.getTransactionSynchronizationRegistry(), trouble);
        DeliveryWork work = new DeliveryWork(queue, deliverer);
        started.getWorkManager().scheduleWork(work);
        return work;
    }

    private void deactivate(MessageEndpointFactory factory) {
        List<DeliveryWork> leaving = workers.remove(factory);
        if (leaving != null) {
            leaving.forEach(DeliveryWork::release);
            leaving.forEach(work -> work.awaitEnd(WORKER_PATIENCE_MILLIS));
            queue.endpointDeactivated();
        }
    }

    /** One adapter is as good as another, as the specification asks of adapters without properties. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmppResourceAdapter;
    }

    @Override
    public int hashCode() {
        return SmppResourceAdapter.class.hashCode();
    }
}
