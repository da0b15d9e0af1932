package switchboard.ejb.jms;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Transport;
import switchboard.core.flow.Deliver;
import switchboard.core.flow.KeepQuiet;
import switchboard.core.flow.TellLine;
import switchboard.core.port.Configuration;
import switchboard.core.port.NoticeLine;
import switchboard.ejb.transport.Transports;
import switchboard.ejb.trouble.Troubles;

/** Keeps lines and runners as the configuration wants them. */
@ApplicationScoped
public class ConnectorRunners {
    /** Runners for one connector: while one waits for answers, the others keep the window full. */
    private static final int LANES = 3;

    /** Most networks answer within this; what is open then is worth no longer wait. */
    private static final Duration PATIENCE_WITH_NETWORKS = Duration.ofSeconds(10);

    /** A line that is shut gives up what it waits for after five seconds. */
    private static final Duration PATIENCE_WITH_LINES = Duration.ofSeconds(10);

    private final Map<String, RunningConnector> running = new ConcurrentHashMap<>();

    /** By connector. */
    private final Troubles troubles = new Troubles();

    private Configuration wanted = Configuration.NOTHING;
    private boolean allQueuesKnown;
    private boolean ended;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:/JmsXA")
    ConnectionFactory factory;

    @Resource
    UserTransaction transaction;

    @Inject
    JmsQueues queues;

    @Inject
    BatchMessages batches;

    @Inject
    ConnectorQueues connectorQueues;

    @Inject
    Transports transports;

    @Inject
    Deliver deliver;

    @Inject
    KeepQuiet quiet;

    @Inject
    @Any
    Instance<NoticeLine> noticeLines;

    @Inject
    TellLine tellLine;

    @Inject
    Clock clock;

    private @Nullable OverdueSweep sweep;

    /** Starts what should run, stops what should not, restarts what changed, empties the queues of what is no more. */
    public synchronized void follow(@Observes Configuration configuration) {
        wanted = configuration;
        if (!ended) {
            apply();
        }
    }

    /**
     * Tries again what could not be done when the configuration changed, and serves what came since for a connector that
     * is no more; to be called whenever the broker answers.
     */
    public synchronized void catchUp() {
        if (!ended && !(running.keySet().containsAll(deleted()) && allQueuesKnown && troubles.isEmpty())) {
            apply();
        }
    }

    private void apply() {
        var toRun = new HashMap<String, Connector>();
        deleted().forEach(id -> toRun.put(id, DeletedConnector.of(id)));
        wanted.connectors().stream()
                .filter(Connector::started)
                .forEach(connector -> toRun.put(connector.id(), connector));
        running.keySet().stream().filter(id -> !toRun.containsKey(id)).toList().forEach(this::stopAlone);
        troubles.keepOnly(Stream.concat(toRun.keySet().stream(), running.keySet().stream())
                .collect(Collectors.toSet()));
        toRun.values().forEach(this::startAlone);
    }

    /** The connectors that are configured no more, but whose queues may not be empty. */
    private List<String> deleted() {
        allQueuesKnown = connectorQueues.remember();
        return connectorQueues.inUse().stream()
                .filter(id -> wanted.connector(id).isEmpty())
                .toList();
    }

    /** A connector that can't be started must not keep the others, or the gateway, from starting. */
    @SuppressWarnings("CatchingUnchecked")
    private void startAlone(Connector connector) {
        try {
            start(connector);
            if (troubles.isOver(connector.id())) {
                JmsLog.LOG.connectorStarted(connector.id());
            }
        } catch (RuntimeException e) {
            if (troubles.isNews(connector.id(), e.toString())) {
                JmsLog.LOG.connectorNotStarted(connector.id(), e);
            }
        }
    }

    /** Likewise; it is tried again at the next opportunity. */
    @SuppressWarnings("CatchingUnchecked")
    private void stopAlone(String id) {
        try {
            stop(id);
        } catch (RuntimeException e) {
            if (troubles.isNews(id, e.toString())) {
                JmsLog.LOG.connectorNotStopped(id, e);
            }
        }
    }

    private void start(Connector connector) {
        var present = running.get(connector.id());
        if (present != null && present.runs(connector)) {
            return;
        }
        var transport = connector.transport().equals(DeletedConnector.NAME)
                ? new DeletedConnector(clock)
                : transports.named(connector.transport());
        if (present != null && present.transport().equals(transport)) {
            running.put(connector.id(), present.halted());
        } else {
            stop(connector.id());
        }
        connectorQueues.nameFor(connector.id());
        transport.start(connector);
        var works = works(connector, transport);
        var runners = runners(connector, transport, works);
        runners.forEach(runner -> threads.newThread(runner).start());
        running.put(connector.id(), new RunningConnector(connector, transport, works, runners));
        // The line of a connector that is gone is never down.
        if (!(transport instanceof DeletedConnector)
                && works.stream().anyMatch(work -> work.longestWait().isPresent())) {
            startSweep();
        }
    }

    /** The transmissions, and the notices where there is a line for them. */
    private List<RunnerWork<?>> works(Connector connector, Transport transport) {
        var works = new ArrayList<RunnerWork<?>>();
        works.add(new Delivering(connector, transport, deliver, quiet, queues));
        noticeLine(transport).ifPresent(line -> {
            connectorQueues.noticesFor(connector.id());
            works.add(new Telling(connector, line, tellLine, queues));
        });
        return works;
    }

    private List<ConnectorRunner<?>> runners(Connector connector, Transport transport, List<RunnerWork<?>> works) {
        var tools = new ConnectorRunner.Toolbox(transaction, taking());
        var runners = new ArrayList<ConnectorRunner<?>>();
        for (var work : works) {
            for (int lane = 0; lane < (work instanceof Delivering ? lanes(connector) : 1); lane++) {
                runners.add(new ConnectorRunner<>(connector, transport, work, tools));
            }
        }
        return runners;
    }

    private Taking taking() {
        return new Taking(factory, queues, batches);
    }

    private void startSweep() {
        if (sweep == null) {
            sweep = new OverdueSweep(this::waiting, transaction, taking(), clock);
            sweep.start(threads);
        }
    }

    private List<OverdueSweep.Waiting> waiting() {
        return running.values().stream()
                .flatMap(one -> one.works().stream().map(work -> new OverdueSweep.Waiting(work, one::isDown)))
                .toList();
    }

    /** What waits for a connector that is gone may be much, and must not keep the others from their work. */
    private static int lanes(Connector connector) {
        return connector.transport().equals(DeletedConnector.NAME) ? 1 : LANES;
    }

    private Optional<NoticeLine> noticeLine(Transport transport) {
        return transport instanceof DeletedConnector deleted
                ? Optional.of(deleted)
                : noticeLines.stream()
                        .filter(line -> line.transport().equals(transport.name()))
                        .findFirst();
    }

    private void stop(String id) {
        var gone = running.get(id);
        if (gone != null) {
            gone.stop();
            gone.transport().stop(id);
            running.remove(id);
        }
    }

    /**
     * Ends all batches under way, then all lines. To be called while queues and database are still there; what no
     * network answers within some seconds is settled as unknown.
     */
    public synchronized void stop() {
        ended = true;
        var runners =
                running.values().stream().flatMap(one -> one.runners().stream()).toList();
        running.values().forEach(RunningConnector::stop);
        if (sweep != null) {
            sweep.stop();
        }
        awaitEnd(runners, PATIENCE_WITH_NETWORKS);
        List.copyOf(running.keySet()).forEach(this::stopAlone);
        if (!awaitEnd(runners, PATIENCE_WITH_LINES)) {
            JmsLog.LOG.runnersLeft();
        }
    }

    private static boolean awaitEnd(Collection<? extends ConnectorRunner<?>> runners, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (var runner : runners) {
                if (!runner.awaitEnd(Duration.ofNanos(end - System.nanoTime()))) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
