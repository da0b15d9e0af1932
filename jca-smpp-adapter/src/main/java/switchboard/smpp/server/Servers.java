package switchboard.smpp.server;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.wire.Departure;

/** All open servers, and the threads of their network. Thread-safe. */
public final class Servers {

    private static final Duration STOP_PATIENCE =
            Departure.GRACE.multipliedBy(2).plusSeconds(2);
    private static final int LONGEST_NAME = 64;

    private final Consumer<PendingRequest> requests;
    private final Consumer<PendingBind> attempts;
    private final EventLoopGroup loops;
    private final Map<String, Server> open = new HashMap<>();
    private final Set<Server> closing = new HashSet<>();
    private boolean stopped;

    /**
     * Starts no thread yet.
     *
     * @param requests takes what ESMEs ask for, on event loops: must not block, must answer each once
     * @param attempts takes who wants to bind, likewise
     */
    public Servers(Consumer<PendingRequest> requests, Consumer<PendingBind> attempts, int threads) {
        this.requests = requests;
        this.attempts = attempts;
        this.loops = new NioEventLoopGroup(threads, new DefaultThreadFactory("smpp-server", true));
    }

    /** As {@link switchboard.smpp.SmppServers#openServer}. */
    public synchronized void open(String name, ServerSettings settings) {
        if (stopped) {
            throw new IllegalStateException("the adapter has stopped");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name must have 1 to 64 characters: " + name.length());
        }
        Server before = open.get(name);
        if (before != null && before.settings().equals(settings)) {
            return;
        }
        Server server = new Server(name, settings, loops.next(), requests, attempts);
        shut(name);
        open.put(name, server);
        portsFree(before).thenRun(server::open);
    }

    /** As {@link switchboard.smpp.SmppServers#shutServer}. */
    public synchronized void shut(String name) {
        Server server = open.remove(name);
        if (server != null) {
            closing.add(server);
            server.closed().thenRun(() -> forget(server));
            server.shut();
        }
    }

    /** As {@link switchboard.smpp.SmppServers#serverStatus}. */
    public ServerStatus status(String name) {
        Server server = server(name);
        return server == null
                ? new ServerStatus(
                        ServerStatus.State.CLOSED, 0, 0, null, Clock.systemUTC().instant(), 0, List.of())
                : server.status();
    }

    /** As {@link switchboard.smpp.SmppServers#deliver}. */
    public CompletionStage<List<EsmeDeliveryResult>> deliver(
            String name, String systemId, List<EsmeDelivery> deliveries) {
        Server server = server(name);
        if (server == null) {
            EsmeDeliveryResult result = new EsmeDeliveryResult.NotSent("the server is not open");
            return CompletableFuture.completedStage(
                    deliveries.stream().map(d -> result).toList());
        }
        return server.deliver(systemId, List.copyOf(deliveries));
    }

    /** As {@link switchboard.smpp.SmppServers#disconnect}. */
    public void disconnect(String name, String systemId, String reason) {
        Server server = server(name);
        if (server != null) {
            server.disconnect(systemId, reason);
        }
    }

    /** Shuts every server, waits a while for it, and ends the threads. A repeat does nothing. */
    public void stop() {
        try {
            CompletableFuture.allOf(shutAll()).get(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            ServerLog.LOG.stopTookTooLong();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS);
    }

    private synchronized CompletableFuture<?>[] shutAll() {
        stopped = true;
        new ArrayList<>(open.keySet()).forEach(this::shut);
        return closing.stream().map(Server::closed).toArray(CompletableFuture[]::new);
    }

    private synchronized @Nullable Server server(String name) {
        return open.get(name);
    }

    private synchronized void forget(Server server) {
        closing.remove(server);
    }

    private static CompletableFuture<Void> portsFree(@Nullable Server before) {
        return before == null ? CompletableFuture.completedFuture(null) : before.portsFree();
    }
}
