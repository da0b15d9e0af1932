package switchboard.ejb.monitor;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Settings;
import switchboard.ejb.jms.BrokerControl;
import switchboard.ejb.jms.ConnectorQueues;
import switchboard.ejb.jms.ConnectorRunners;
import switchboard.ejb.jms.QueueNames;
import switchboard.ejb.trouble.Rounds;
import switchboard.ejb.trouble.TroubleLines;

/**
 * Looks at the broker every second: how long its queues are, and whether it takes messages. The server's own disk is
 * looked at whenever a message comes, with the broker's limit.
 */
@ApplicationScoped
public class BrokerWatch {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private volatile Map<String, Long> depths = Map.of();
    private volatile @Nullable String trouble;
    private volatile double mostUsed = 1;
    private final DataDisk disk = DataDisk.of(new File(System.getProperty("jboss.server.data.dir")));
    private final FreshStart freshStart = new FreshStart(disk, this::restart);
    private final Rounds rounds = Rounds.atOnceAndEvery(
            PAUSE, this::look, new TroubleLines(MonitorLog.LOG::brokerUnreachable, MonitorLog.LOG::brokerReached));

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BrokerControl broker;

    @Inject
    ConnectorQueues connectorQueues;

    @Inject
    ConnectorRunners runners;

    @Inject
    Settings settings;

    public void start() {
        rounds.start(threads);
    }

    /** To be called while the broker is still there; waits for the look under way. */
    public void stop() {
        rounds.stop();
    }

    /** A failed look is itself what there is to see. */
    private boolean look() {
        try {
            ask();
        } catch (RuntimeException e) {
            trouble = "the message broker can't be reached";
            depths = Map.of();
            throw e;
        } finally {
            freshStart.look(mostUsed);
        }
        runners.catchUp();
        return true;
    }

    private void ask() {
        mostUsed = broker.maxDiskUsage();
        trouble = broker.diskUsage() >= mostUsed ? "the disk of the message journal is full" : null;
        depths = queues().collect(Collectors.toMap(name -> name, broker::depth));
    }

    /** On a thread of its own: the process ends when this deployment is down, which waits for the one that watches. */
    private void restart() {
        threads.newThread(ThisServer::restart).start();
    }

    private Stream<String> queues() {
        return Stream.concat(
                QueueNames.FIXED.stream(),
                settings.current().connectors().stream().map(Connector::id).flatMap(connectorQueues::namesFor));
    }

    /** By queue name; empty while the broker can't be asked. */
    Map<String, Long> depths() {
        return depths;
    }

    /** @throws GatewayUnavailable while the broker would not take a message or not answer in time, or the disk is full */
    public void requireRoom() {
        var reason = trouble;
        if (reason != null) {
            throw new GatewayUnavailable(reason, RETRY_AFTER);
        }
        if (disk.usage() >= mostUsed) {
            throw new GatewayUnavailable("the disk of the server's data is full", RETRY_AFTER);
        }
    }
}
