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
import javax.transaction.xa.XAResource;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.server.PendingBind;
import switchboard.smpp.server.PendingRequest;
import switchboard.smpp.server.Servers;
import switchboard.smpp.session.Arrival;
import switchboard.smpp.session.Lines;

/** Owns the network's threads, all connectors, and the workers that deliver to endpoints. */
@Connector(
        displayName = "Switchboard SMPP",
        eisType = "SMPP 3.4",
        transactionSupport = TransactionSupportLevel.NoTransaction)
public class SmppResourceAdapter implements ResourceAdapter, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int QUEUE = 10_000;

    /** Fifteen times what as many short messages have; as many of the longest would have 20 times as much. */
    private static final int OCTETS = 32 << 20;

    private static final int BATCH = 200;
    private static final int BINDS = 1_000;
    private static final int MOST_THREADS = 4;

    private final transient DeliveryQueue<Arrival> arrivals =
            new DeliveryQueue<>(QUEUE, OCTETS, BATCH, DeliveryLog.OF_NETWORKS);
    private final transient DeliveryQueue<PendingRequest> requests =
            new DeliveryQueue<>(QUEUE, OCTETS, BATCH, DeliveryLog.ofEsmes("requests"));
    private final transient DeliveryQueue<PendingBind> binds =
            new DeliveryQueue<>(BINDS, OCTETS, 1, DeliveryLog.ofEsmes("binds"));
    private final transient Workers<Arrival> arrivalWorkers =
            new Workers<>(arrivals, new NetworkHandover(), DeliveryLog.OF_NETWORKS);
    private final transient Workers<PendingRequest> requestWorkers =
            new Workers<>(requests, new RequestHandover(), DeliveryLog.ofEsmes("requests"));
    private final transient Workers<PendingBind> bindWorkers =
            new Workers<>(binds, new BindHandover(), DeliveryLog.ofEsmes("binds"));
    private transient @Nullable BootstrapContext context;
    private transient volatile @Nullable Lines lines;
    private transient volatile @Nullable Servers servers;

    @Override
    public void start(BootstrapContext started) {
        context = started;
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        lines = new Lines(arrivals::take, threads);
        servers = new Servers(requests::take, binds::take, threads);
    }

    /** ESMEs first, so that what they sent can still be answered. */
    @Override
    public void stop() {
        Servers serving = servers;
        servers = null;
        if (serving != null) {
            serving.stop();
        }
        requestWorkers.stopAll();
        bindWorkers.stopAll();
        arrivalWorkers.stopAll();
        Lines running = lines;
        lines = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public void endpointActivation(MessageEndpointFactory factory, ActivationSpec spec) throws ResourceException {
        BootstrapContext started = context;
        if (started != null && spec instanceof SmppActivationSpec client) {
            arrivalWorkers.start(factory, client.getWorkers(), started);
        } else if (started != null && spec instanceof SmppServerActivationSpec server) {
            startServing(factory, server, started);
        } else {
            throw new ResourceAdapterInternalException("not started, or not an activation of SMPP: " + spec);
        }
    }

    private void startServing(MessageEndpointFactory factory, SmppServerActivationSpec spec, BootstrapContext started)
            throws WorkException {
        requestWorkers.start(factory, spec.getWorkers(), started);
        try {
            bindWorkers.start(factory, spec.getBindWorkers(), started);
        } catch (WorkException e) {
            requestWorkers.stop(factory);
            throw e;
        }
    }

    @Override
    public void endpointDeactivation(MessageEndpointFactory factory, ActivationSpec spec) {
        arrivalWorkers.stop(factory);
        requestWorkers.stop(factory);
        bindWorkers.stop(factory);
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

    /** @throws ResourceException while not started */
    Servers servers() throws ResourceException {
        Servers running = servers;
        if (running == null) {
            throw new ResourceException("the SMPP resource adapter is not started");
        }
        return running;
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
