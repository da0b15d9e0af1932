package switchboard.smpp.session;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.NetUtil;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus.State;
import switchboard.smpp.BindType;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.SmppLog;
import switchboard.smpp.wire.Window;

/** Keeps one bind of a connector open: connects or is called, binds, and begins again until stopped. */
final class Bind implements Session.Owner {

    static final WriteBufferWaterMark WATER_MARK = new WriteBufferWaterMark(128 * 1024, 512 * 1024);

    /** The connector that a bind belongs to; called on its event loop. */
    interface Owner {
        void ready();

        void arrived(Arrival arrival);

        /**
         * Its state is another.
         *
         * @param error why it was lost; null when it is not
         */
        void changed(Bind bind, @Nullable String error);
    }

    private final String connector;
    private final BindSettings settings;
    private final BindType role;
    private final int number;
    private final EventLoop loop;
    private final Resolver resolver;
    private final Owner owner;
    private final Later later;
    private final Backoff backoff;
    private State state = State.CONNECTING;
    private boolean stopped;
    private @Nullable Channel channel;
    private volatile @Nullable Session session;
    private @Nullable String loggedCause;

    /**
     * @param role not SPLIT
     * @param number from 1, for people
     */
    Bind(
            String connector,
            BindSettings settings,
            BindType role,
            int number,
            EventLoop loop,
            Resolver resolver,
            Owner owner) {
        this.connector = connector;
        this.settings = settings;
        this.role = role;
        this.number = number;
        this.loop = loop;
        this.later = new Later(connector, loop);
        this.resolver = resolver;
        this.owner = owner;
        this.backoff = new Backoff(
                settings.timers().reconnectMin(),
                settings.timers().reconnectMax(),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    BindType role() {
        return role;
    }

    State state() {
        return state;
    }

    /** Null while there is no connection. */
    @Nullable
    Session session() {
        return session;
    }

    void start() {
        if (stopped) {
            return;
        }
        if (settings.outbind() != null) {
            enter(State.WAITING, null);
            return;
        }
        enter(State.CONNECTING, null);
        resolver.resolve(
                settings.peer(), way -> later.soon(() -> resolved(way)), problem -> later.soon(() -> lost(problem)));
    }

    /** Whether it can have a connection that the SMSC has made. */
    boolean awaitsOutbind() {
        return settings.outbind() != null && state == State.WAITING && !stopped;
    }

    /** Binds on a connection on which the SMSC has said outbind; to be called while it {@link #awaitsOutbind}. */
    void take(Channel made) {
        channel = made;
        enter(State.CONNECTING, null);
        Session opened = session(made);
        made.pipeline().addLast(opened);
        opened.begin();
    }

    void stop() {
        stopped = true;
        Session live = session;
        if (live != null) {
            live.retire();
        } else if (channel != null) {
            channel.close();
        } else {
            enter(State.CLOSED, null);
        }
    }

    @Override
    public void bound() {
        backoff.reset();
        loggedCause = null;
        SmppLog.LOG.bound(connector, number, count(), peer());
        enter(State.BOUND, null);
    }

    @Override
    public void ready() {
        owner.ready();
    }

    @Override
    public void arrived(Arrival arrival) {
        owner.arrived(arrival);
    }

    @Override
    public void ended(String reason) {
        session = null;
        lost(reason);
    }

    private void resolved(Resolver.Way way) {
        if (stopped) {
            enter(State.CLOSED, null);
        } else {
            connect(way);
        }
    }

    private void connect(Resolver.Way way) {
        ChannelFuture connecting = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.SO_KEEPALIVE, true)
                .option(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER_MARK)
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        millis(settings.timers().connect()))
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel made) {
                        open(made, way.encryption());
                    }
                })
                .connect(way.address());
        channel = connecting.channel();
        connecting.addListener(done -> {
            if (!done.isSuccess()) {
                session = null;
                lost(describe(done.cause()));
            }
        });
    }

    private void open(Channel made, @Nullable Encryption encryption) {
        Session opened = session(made);
        if (encryption != null) {
            made.pipeline().addLast(encryption.handler(settings.timers().connect()));
        }
        made.pipeline().addLast(new FrameDecoder(), opened);
    }

    private Session session(Channel made) {
        Session opened = new Session(
                connector, settings, role, made, new Window(settings.flow().window(), 1), this);
        session = opened;
        return opened;
    }

    private void lost(String reason) {
        channel = null;
        if (stopped) {
            enter(State.CLOSED, null);
            return;
        }
        if (!reason.equals(loggedCause)) {
            loggedCause = reason;
            SmppLog.LOG.down(connector, number, count(), reason);
        }
        enter(State.WAITING, reason);
        if (settings.outbind() == null) {
            later.in(backoff.next(), this::start);
        }
    }

    private void enter(State next, @Nullable String error) {
        state = next;
        owner.changed(this, error);
    }

    private int count() {
        return settings.flow().binds() * settings.identity().bindType().roles().size();
    }

    private String describe(Throwable cause) {
        String peer = peer();
        if (cause instanceof ConnectTimeoutException) {
            return "no connection within " + settings.timers().connect() + ": " + peer;
        }
        return cause instanceof ConnectException
                ? "connection refused: " + peer
                : "no connection: " + peer + ": " + cause.getMessage();
    }

    private String peer() {
        Channel made = settings.outbind() == null ? null : channel;
        return made != null && made.remoteAddress() instanceof InetSocketAddress caller
                ? NetUtil.toSocketAddressString(caller)
                : settings.peer().host() + ":" + settings.peer().port();
    }

    private static int millis(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, duration.toMillis()));
    }
}
