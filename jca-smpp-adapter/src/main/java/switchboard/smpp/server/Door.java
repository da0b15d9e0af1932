package switchboard.smpp.server;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.SslContext;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.wire.Later;

/** A port of a server, opened again and again until it is open or shut. For the server's event loop. */
final class Door {

    /** What waits in one connection for an ESME that does not read: then it is not read either. */
    private static final WriteBufferWaterMark WATER_MARK = new WriteBufferWaterMark(32 * 1024, 128 * 1024);

    /** A bind has 100 octets at most; who is not known yet shall not have us keep more for him. */
    private static final int UNBOUND_PDU_LENGTH = 1024;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** The server that it leads to. */
    interface Owner {
        /** Null turns the connection away. */
        @Nullable
        EsmeSession entered(Channel channel, boolean tls);

        /** @param error why it is not open; null when it is */
        void changed(Door door, @Nullable String error);
    }

    private final InetSocketAddress address;
    private final @Nullable SslContext tls;
    private final Duration patience;
    private final EventLoop loop;
    private final Later later;
    private final Owner owner;
    private @Nullable Channel channel;
    private volatile int port;
    private boolean shut;

    /** @param tls null for none */
    Door(
            InetSocketAddress address,
            @Nullable SslContext tls,
            ServerSettings settings,
            EventLoop loop,
            Later later,
            Owner owner) {
        this.address = address;
        this.tls = tls;
        this.loop = loop;
        this.patience = settings.responseTimeout();
        this.later = later;
        this.owner = owner;
    }

    boolean isTls() {
        return tls != null;
    }

    int wantedPort() {
        return address.getPort();
    }

    /** Where it listens; 0 when it does not. From any thread. */
    int port() {
        return port;
    }

    void open() {
        if (shut) {
            return;
        }
        ChannelFuture opening = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER_MARK)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel made) {
                        enter(made);
                    }
                })
                .bind(address);
        channel = opening.channel();
        opening.addListener(done -> loop.execute(() -> opened(done.cause())));
    }

    /** Complete when the port is free again. */
    CompletableFuture<Void> shut() {
        shut = true;
        port = 0;
        CompletableFuture<Void> closed = new CompletableFuture<>();
        if (channel == null) {
            closed.complete(null);
        } else {
            channel.close().addListener(done -> closed.complete(null));
        }
        return closed;
    }

    private void opened(@Nullable Throwable failure) {
        if (failure == null && channel != null && !shut) {
            port = ((InetSocketAddress) channel.localAddress()).getPort();
            owner.changed(this, null);
        } else if (failure != null && !shut) {
            owner.changed(this, String.valueOf(failure.getMessage()));
            later.in(PAUSE, this::open);
        }
    }

    private void enter(Channel made) {
        EsmeSession session = owner.entered(made, isTls());
        if (session == null) {
            made.close();
            return;
        }
        if (tls != null) {
            made.pipeline().addLast(tls.newHandler(made.alloc()));
        }
        made.pipeline()
                .addLast(new FrameDecoder(UNBOUND_PDU_LENGTH), new SlowReader(later, patience, session::end), session);
    }
}
