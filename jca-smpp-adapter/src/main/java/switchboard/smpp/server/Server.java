package switchboard.smpp.server;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.handler.ssl.SslContext;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.EsmeDeliveryResult;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.ServerStatus.State;
import switchboard.smpp.ServerTls;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.TlsContexts;

/**
 * An open server: its ports, sessions and accounts. All on one event loop; {@link #open}, {@link #shut}, {@link #status},
 * {@link #deliver} and {@link #disconnect} may be called from any thread.
 */
final class Server implements Door.Owner {

    private record Standing(State state, @Nullable String lastError, Instant since) {}

    private final String name;
    private final ServerSettings settings;
    private final EventLoop loop;
    private final Later later;
    private final Consumer<PendingRequest> requests;
    private final Consumer<PendingBind> attempts;
    private final Visitors visitors;
    private final Reception reception;
    private final List<Door> doors = new ArrayList<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Set<EsmeSession> sessions = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> portsFree = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile Standing standing = new Standing(State.OPENING, null, now());
    private boolean shut;

    /** @throws IllegalArgumentException when the TLS key can't be used */
    Server(
            String name,
            ServerSettings settings,
            EventLoop loop,
            Consumer<PendingRequest> requests,
            Consumer<PendingBind> attempts) {
        this.name = name;
        this.settings = settings;
        this.loop = loop;
        this.later = new Later(name, loop);
        this.requests = requests;
        this.attempts = attempts;
        this.visitors = new Visitors(settings);
        this.reception = new Reception(this, visitors);
        addDoors();
    }

    private void addDoors() {
        if (settings.port() != null) {
            doors.add(door(settings.port(), null));
        }
        ServerTls tls = settings.tls();
        if (tls != null) {
            doors.add(door(tls.port(), TlsContexts.of(tls.key())));
        }
    }

    private Door door(int port, @Nullable SslContext tls) {
        InetSocketAddress at = settings.address().isEmpty()
                ? new InetSocketAddress(port)
                : new InetSocketAddress(settings.address(), port);
        return new Door(at, tls, settings, loop, later, this);
    }

    String name() {
        return name;
    }

    ServerSettings settings() {
        return settings;
    }

    Later later() {
        return later;
    }

    Reception reception() {
        return reception;
    }

    /** Made when it is asked for the first time: only those whom the application knows come so far. */
    Account account(String systemId) {
        return accounts.computeIfAbsent(systemId, id -> new Account(later, settings.responseTimeout()));
    }

    void ask(PendingRequest request) {
        requests.accept(request);
    }

    void ask(PendingBind attempt) {
        attempts.accept(attempt);
    }

    void open() {
        later.soon(() -> doors.forEach(Door::open));
    }

    /** Ends it; see {@link #portsFree} and {@link #closed}. */
    void shut() {
        later.soon(this::shutNow, () -> {
            portsFree.complete(null);
            closed.complete(null);
        });
    }

    /** Complete when another server can have the ports. */
    CompletableFuture<Void> portsFree() {
        return portsFree;
    }

    /** Complete when the last connection is closed too. */
    CompletableFuture<Void> closed() {
        return closed;
    }

    ServerStatus status() {
        Standing now = standing;
        List<ServerStatus.Esme> bound = sessions.stream()
                .map(EsmeSession::status)
                .filter(Objects::nonNull)
                .toList();
        return new ServerStatus(now.state, port(false), port(true), now.lastError, now.since, sessions.size(), bound);
    }

    CompletionStage<List<EsmeDeliveryResult>> deliver(String systemId, List<EsmeDelivery> deliveries) {
        long deadline = System.nanoTime() + settings.responseTimeout().toNanos();
        DeliveryBatch batch = new DeliveryBatch(deliveries, deadline);
        later.soon(() -> deliver(systemId, batch), () -> batch.refuse("the server has stopped"));
        return batch.done();
    }

    void disconnect(String systemId, String reason) {
        later.soon(() ->
                sessions.stream().filter(session -> session.isOf(systemId)).forEach(session -> session.retire(reason)));
    }

    @Override
    public @Nullable EsmeSession entered(Channel channel, boolean tls) {
        if (shut
                || !(channel.remoteAddress() instanceof InetSocketAddress peer)
                || !visitors.entered(peer.getAddress())) {
            return null;
        }
        EsmeSession session = new EsmeSession(this, channel, peer, tls);
        sessions.add(session);
        channel.closeFuture().addListener(done -> left(session, peer));
        return session;
    }

    private void left(EsmeSession session, InetSocketAddress peer) {
        sessions.remove(session);
        visitors.left(peer.getAddress());
        closeWhenEmpty();
    }

    @Override
    public void changed(Door door) {
        String problem = door.problem();
        if (problem == null) {
            ServerLog.LOG.listens(name, door.port(), door.isTls() ? " with TLS" : "");
        } else {
            ServerLog.LOG.cannotListen(name, door.wantedPort(), problem);
        }
        enter(doors.stream().map(Door::problem).filter(Objects::nonNull).findFirst());
    }

    private void enter(Optional<String> problem) {
        if (problem.isPresent()) {
            enter(State.WAITING, problem.get());
        } else if (doors.stream().allMatch(door -> door.port() != 0)) {
            enter(State.LISTENING, null);
        }
    }

    private void deliver(String systemId, DeliveryBatch batch) {
        Account account = accounts.get(systemId);
        if (account == null) {
            batch.refuse("not bound");
        } else {
            account.deliver(batch);
        }
    }

    private void shutNow() {
        if (!shut) {
            shut = true;
            enter(State.CLOSED, null);
            CompletableFuture.allOf(doors.stream().map(Door::shut).toArray(CompletableFuture[]::new))
                    .thenRun(() -> portsFree.complete(null));
            List.copyOf(sessions).forEach(session -> session.retire("the server is being shut"));
            closeWhenEmpty();
            ServerLog.LOG.shut(name);
        }
    }

    private void closeWhenEmpty() {
        if (shut && sessions.isEmpty()) {
            closed.complete(null);
        }
    }

    private void enter(State next, @Nullable String error) {
        Standing before = standing;
        standing = new Standing(next, error, before.state == next ? before.since : now());
    }

    private int port(boolean tls) {
        return doors.stream()
                .filter(door -> door.isTls() == tls)
                .mapToInt(Door::port)
                .findFirst()
                .orElse(0);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
