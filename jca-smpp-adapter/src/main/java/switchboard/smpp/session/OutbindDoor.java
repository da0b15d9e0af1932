package switchboard.smpp.session;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.OutbindSettings;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.pdu.Limits;
import switchboard.smpp.pdu.Outbind;
import switchboard.smpp.pdu.Received;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.ListeningPort;
import switchboard.smpp.wire.SmppLog;
import switchboard.smpp.wire.TlsContexts;

/**
 * Where an SMSC asks us to bind (SMPP 3.4 §2.2.1). Who begins with the right outbind has his connection bound; anybody
 * else is closed without an answer. For the connector's event loop, except {@link #port}.
 */
final class OutbindDoor implements ListeningPort.Owner {

    /** An outbind has 97 octets at most; who is not known yet shall not have us keep more for him. */
    private static final int UNKNOWN_PDU_LENGTH = 256;

    private static final int MOST_UNKNOWN = 16;

    /** The connector that it leads to. */
    interface Owner {
        /** @return false when no bind waits for it */
        boolean called(Channel caller);

        /** It can't be opened, or somebody was turned away. */
        void inTrouble(String problem);
    }

    private final String connector;
    private final OutbindSettings settings;
    private final Duration patience;
    private final Later later;
    private final Owner owner;
    private final ListeningPort port;
    private final @Nullable SslContext tls;
    private final Set<Channel> unknown = new HashSet<>();
    private @Nullable String loggedCause;

    /**
     * @param patience how long an outbind is waited for
     * @throws IllegalArgumentException when the TLS key can't be used
     */
    OutbindDoor(
            String connector, OutbindSettings settings, Duration patience, EventLoop loop, Later later, Owner owner) {
        this.connector = connector;
        this.settings = settings;
        this.patience = patience;
        this.later = later;
        this.owner = owner;
        this.tls = settings.key() == null ? null : TlsContexts.of(settings.key());
        this.port = new ListeningPort(address(settings), Bind.WATER_MARK, loop, later, this);
    }

    private static InetSocketAddress address(OutbindSettings settings) {
        return settings.address().isEmpty()
                ? new InetSocketAddress(settings.port())
                : new InetSocketAddress(settings.address(), settings.port());
    }

    /** Where it listens; 0 when it does not. From any thread. */
    int port() {
        return port.port();
    }

    void open() {
        port.open();
    }

    /** Complete when the port is free again. */
    CompletableFuture<Void> shut() {
        List.copyOf(unknown).forEach(Channel::close);
        return port.shut();
    }

    @Override
    public void changed(@Nullable String error) {
        if (error == null) {
            loggedCause = null;
            SmppLog.LOG.awaitsOutbind(connector, port());
            return;
        }
        String problem = "can't listen for outbind at " + place() + ": " + error;
        SmppLog.LOG.cannotListen(connector, problem);
        owner.inTrouble(problem);
    }

    private String place() {
        return (settings.address().isEmpty() ? "" : settings.address() + " ") + "port " + settings.port();
    }

    @Override
    public void entered(Channel made) {
        if (unknown.size() >= MOST_UNKNOWN) {
            made.close();
            return;
        }
        unknown.add(made);
        made.closeFuture().addListener(done -> unknown.remove(made));
        if (tls != null) {
            made.pipeline().addLast(tls.newHandler(made.alloc()));
        }
        made.pipeline().addLast(new FrameDecoder(UNKNOWN_PDU_LENGTH), new Caller());
        later.in(patience, () -> {
            if (unknown.contains(made)) {
                refuse(made, "it said nothing within " + patience);
            }
        });
    }

    private void admit(Channel caller) {
        caller.pipeline().get(FrameDecoder.class).limit(Limits.PDU_OCTETS);
        loggedCause = null;
        if (!owner.called(caller)) {
            refuse(caller, "no bind waits for it");
        }
    }

    private void refuse(Channel caller, String cause) {
        if (isNews(cause)) {
            SmppLog.LOG.outbindRefused(connector, address(caller), cause);
        }
        owner.inTrouble("an outbind from " + address(caller) + " was refused: " + cause);
        caller.close();
    }

    private boolean isNews(String cause) {
        boolean news = !cause.equals(loggedCause);
        loggedCause = cause;
        return news;
    }

    /** Null when it is the outbind that is awaited. */
    private @Nullable String problem(Object first) {
        if (first instanceof Received.Whole whole && whole.pdu() instanceof Outbind outbind) {
            return isRight(outbind) ? null : "its system id or password is wrong";
        }
        return "it did not begin with outbind";
    }

    /** In the same time whatever is wrong, so that nobody can find out word by word. */
    @SuppressWarnings("ShortCircuitBoolean")
    private boolean isRight(Outbind outbind) {
        return same(settings.systemId(), outbind.getSystemId()) & same(settings.password(), outbind.getPassword());
    }

    private static boolean same(String ours, String theirs) {
        return MessageDigest.isEqual(
                theirs.getBytes(StandardCharsets.ISO_8859_1), ours.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String address(Channel caller) {
        return caller.remoteAddress() instanceof InetSocketAddress peer
                ? NetUtil.toAddressString(peer.getAddress())
                : "somebody";
    }

    /** Judges the first PDU; what follows on a connection that is refused is not looked at. */
    private final class Caller extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            Channel caller = ctx.channel();
            if (!unknown.remove(caller)) {
                return;
            }
            String problem = problem(message);
            if (problem == null) {
                ctx.pipeline().remove(this);
                admit(caller);
            } else {
                refuse(caller, problem);
            }
        }

        /** Without the reason, which may quote an outbind with its password that came unencrypted. */
        @Override
        public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
            if (event instanceof SslHandshakeCompletionEvent handshake
                    && !handshake.isSuccess()
                    && unknown.remove(ctx.channel())) {
                refuse(ctx.channel(), "TLS failed");
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
            ctx.close();
        }
    }
}
