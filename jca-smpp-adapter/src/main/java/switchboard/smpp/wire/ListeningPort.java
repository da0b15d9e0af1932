package switchboard.smpp.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A TCP port, opened again and again until it is open or shut. For its event loop, on which its connections live too. */
public final class ListeningPort {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Until the event loop has selected once more: only then does Java let go of a socket that was registered. */
    private static final Duration TURN = Duration.ofMillis(1);

    /** Who listens; called on the event loop. */
    public interface Owner {
        /** To be given its handlers, or closed. */
        void entered(Channel made);

        /** @param error why it is not open, told once for each reason; null when it is */
        void changed(@Nullable String error);
    }

    private final InetSocketAddress address;
    private final WriteBufferWaterMark waterMark;
    private final EventLoop loop;
    private final Later later;
    private final Owner owner;
    private @Nullable Channel channel;
    private volatile int port;
    private @Nullable String told;
    private boolean shut;

    /** @param waterMark of what waits in each connection for a peer that does not read */
    public ListeningPort(
            InetSocketAddress address, WriteBufferWaterMark waterMark, EventLoop loop, Later later, Owner owner) {
        this.address = address;
        this.waterMark = waterMark;
        this.loop = loop;
        this.later = later;
        this.owner = owner;
    }

    public int wanted() {
        return address.getPort();
    }

    /** Where it listens; 0 when it does not. From any thread. */
    public int port() {
        return port;
    }

    public void open() {
        if (shut) {
            return;
        }
        ChannelFuture opening = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, waterMark)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel made) {
                        owner.entered(made);
                    }
                })
                .bind(address);
        channel = opening.channel();
        opening.addListener(done -> loop.execute(() -> opened(done.cause())));
    }

    /** Complete when the port is free again; connections that came by it stay. */
    public CompletableFuture<Void> shut() {
        shut = true;
        port = 0;
        CompletableFuture<Void> closed = new CompletableFuture<>();
        if (channel == null) {
            closed.complete(null);
        } else {
            channel.close().addListener(done -> later.in(TURN, () -> closed.complete(null)));
        }
        return closed;
    }

    private void opened(@Nullable Throwable failure) {
        if (failure == null && channel != null && !shut) {
            port = ((InetSocketAddress) channel.localAddress()).getPort();
            tell(null);
        } else if (failure != null && !shut) {
            String message = failure.getMessage();
            tell(message == null ? failure.toString() : message);
            later.in(PAUSE, this::open);
        }
    }

    private void tell(@Nullable String error) {
        if (error == null || !error.equals(told)) {
            told = error;
            owner.changed(error);
        }
    }
}
