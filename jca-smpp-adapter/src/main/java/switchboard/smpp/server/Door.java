package switchboard.smpp.server;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.ssl.SslContext;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.ListeningPort;

/** A port of a server. For the server's event loop. */
final class Door implements ListeningPort.Owner {

    /** What waits in one connection for an ESME that does not read: then it is not read either. */
    private static final WriteBufferWaterMark WATER_MARK = new WriteBufferWaterMark(32 * 1024, 128 * 1024);

    /** A bind has 100 octets at most; who is not known yet shall not have us keep more for him. */
    private static final int UNBOUND_PDU_LENGTH = 1024;

    /** The server that it leads to. */
    interface Owner {
        /** Null turns the connection away. */
        @Nullable
        EsmeSession entered(Channel channel, boolean tls);

        /** It listens, or has another problem. */
        void changed(Door door);
    }

    private final ListeningPort port;
    private final @Nullable SslContext tls;
    private final Duration patience;
    private final Later later;
    private final Owner owner;
    private @Nullable String problem;

    /** @param tls null for none */
    Door(
            InetSocketAddress address,
            @Nullable SslContext tls,
            ServerSettings settings,
            EventLoop loop,
            Later later,
            Owner owner) {
        this.port = new ListeningPort(address, WATER_MARK, loop, later, this);
        this.tls = tls;
        this.patience = settings.responseTimeout();
        this.later = later;
        this.owner = owner;
    }

    boolean isTls() {
        return tls != null;
    }

    int wantedPort() {
        return port.wanted();
    }

    /** Why it does not listen; null when it does, or was not opened yet. */
    @Nullable
    String problem() {
        return problem;
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
        return port.shut();
    }

    @Override
    public void changed(@Nullable String error) {
        problem = error;
        owner.changed(this);
    }

    @Override
    public void entered(Channel made) {
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
