package switchboard.ejb.monitor;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
import switchboard.ejb.trouble.Troubles;

/**
 * Looks at the broker every second: how long its queues are, and whether it takes messages. The server's own disk is
 * looked at whenever a message comes, with the broker's limit.
 */
@ApplicationScoped
public class BrokerWatch {
    private static final String BROKER = "broker";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(10);

    private volatile Map<String, Long> depths = Map.of();
    private volatile @Nullable String trouble;
    private volatile double mostUsed = 1;
    private final DataDisk disk = DataDisk.of(new File(System.getProperty("jboss.server.data.dir")));
    private final FreshStart freshStart = new FreshStart(disk, this::restart);
    private final Troubles troubles = new Troubles();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread watching;

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

    public synchronized void start() {
        if (watching == null) {
            watching = threads.newThread(this::watch);
            watching.start();
        }
    }

    /** To be called while the broker is still there; waits for the look under way. */
    public synchronized void stop() {
        stopped.countDown();
        try {
            if (watching != null) {
                watching.join(LONGEST_LOOK.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A thread of its own: a scheduled task would be refused, and that logged, from the moment the server suspends. */
    private void watch() {
        try {
            do {
                look();
                freshStart.look(mostUsed);
            } while (!stopped.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failed look is itself what there is to see. */
    private void look() {
        try {
            mostUsed = broker.maxDiskUsage();
            trouble = broker.diskUsage() >= mostUsed ? "the disk of the message journal is full" : null;
            depths = queues().collect(Collectors.toMap(name -> name, broker::depth));
        } catch (RuntimeException e) {
            trouble = "the message broker can't be reached";
            depths = Map.of();
            if (troubles.isNews(BROKER, e)) {
                MonitorLog.LOG.brokerUnreachable(e);
            }
            return;
        }
        runners.catchUp();
        if (troubles.isOver(BROKER)) {
            MonitorLog.LOG.brokerReached();
        }
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
