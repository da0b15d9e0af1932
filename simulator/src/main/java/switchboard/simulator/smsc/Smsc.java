package switchboard.simulator.smsc;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import switchboard.simulator.ledger.LedgerFile;

/**
 * An SMSC that listens on a TCP port. SMPP 3.4: bind, submit_sm, deliver_sm, enquire_link, unbind.
 *
 * <p>Thread-safe: every method runs on the one event loop and waits for it; none may be called from that loop.
 */
public final class Smsc implements AutoCloseable {
    private static final int TICK_MILLIS = 10;
    private static final WriteBufferWaterMark WATER_MARK = new WriteBufferWaterMark(256 << 10, 1 << 20);

    private final NioEventLoopGroup loop;
    private final MessageCentre centre;
    private final Channel listener;
    private final @Nullable LedgerFile ledger;

    private Smsc(NioEventLoopGroup loop, MessageCentre centre, Channel listener, @Nullable LedgerFile ledger) {
        this.loop = loop;
        this.centre = centre;
        this.listener = listener;
        this.ledger = ledger;
    }

    /** Opens the ledger and the port; an exception says which of them can't be had. */
    public static Smsc start(SmscSettings settings) throws IOException {
        LedgerFile ledger = settings.ledger() == null ? null : LedgerFile.open(settings.ledger());
        NioEventLoopGroup loop = new NioEventLoopGroup(1);
        MessageCentre centre = new MessageCentre(
                settings, ledger, (delay, task) -> loop.next().schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS));
        ChannelFuture bound = listen(loop, centre, settings).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            throw new IOException("SMPP port " + settings.host() + ":" + settings.port() + " can't be opened: "
                    + bound.cause().getMessage());
        }
        loop.next().scheduleAtFixedRate(centre::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        return new Smsc(loop, centre, bound.channel(), ledger);
    }

    private static ChannelFuture listen(NioEventLoopGroup loop, MessageCentre centre, SmscSettings settings) {
        return new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER_MARK)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new FrameDecoder(), new Session(channel, centre));
                    }
                })
                .bind(settings.host(), settings.port());
    }

    public int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    /** In the order in which they are asked; never empty. */
    public List<Behaviour> behaviours() {
        return ask(() -> centre.submits().behaviours().current());
    }

    /** To each submit happens what the first one that is for it says. */
    public void behave(List<Behaviour> behaviours) {
        run(() -> centre.submits().behaviours().set(behaviours));
    }

    public ReceiptSettings receipts() {
        return ask(() -> centre.receipts().current());
    }

    /** Applies to messages submitted from now on. */
    public void receipts(ReceiptSettings settings) {
        run(() -> centre.receipts().set(settings));
    }

    /** The kept messages that are wanted, newest first. */
    public List<StoredMessage> messages(Predicate<StoredMessage> wanted, int limit) {
        return ask(() -> centre.messages().find(wanted, limit));
    }

    /** Counters by name. */
    public Map<String, Long> statistics() {
        return ask(centre::statistics);
    }

    /** Forgets the messages and sets all counters to zero. */
    public void reset() {
        run(centre::reset);
    }

    /** Closes all connections; returns how many there were. */
    public int disconnect() {
        return ask(centre::disconnect);
    }

    /** Whether a receiver is bound for this system id; empty for any. */
    public boolean hasReceiver(String systemId) {
        return ask(() -> centre.receivers().hasAny(systemId));
    }

    /**
     * Sends texts from a phone to the gateway, in order. Each part of each text has one result, which always comes: at the latest
     * when the answer time-out of the settings is over for the last of them.
     *
     * @param systemId whose receivers get it; empty for any
     */
    public List<CompletableFuture<DeliveryResult>> deliver(
            String systemId, String from, String to, List<String> texts) {
        return deliver(systemId, from, to, texts, PartOrder.FORWARDS);
    }

    /** As the other, with the parts of each text in this order. */
    public List<CompletableFuture<DeliveryResult>> deliver(
            String systemId, String from, String to, List<String> texts, PartOrder order) {
        return ask(() -> {
            List<CompletableFuture<DeliveryResult>> results = new ArrayList<>();
            for (String text : texts) {
                results.addAll(centre.incoming().add(new Incoming.Outgoing(systemId, from, to, text, order)));
            }
            centre.turn();
            return results;
        });
    }

    private void run(Runnable task) {
        ask(() -> {
            task.run();
            return true;
        });
    }

    private <T> T ask(Callable<T> question) {
        return loop.next().submit(question).syncUninterruptibly().getNow();
    }

    /** Closes the port and all connections, then the ledger; the second time nothing. */
    @Override
    public void close() {
        if (loop.isShuttingDown()) {
            return;
        }
        listener.close().syncUninterruptibly();
        disconnect();
        loop.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
        try {
            if (ledger != null) {
                ledger.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
