package switchboard.smpp.session;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.Peer;

/** Looks host names up and reads trust stores away from the event loops, since both block. */
final class Resolver {

    private final Executor executor;

    Resolver(Executor executor) {
        this.executor = executor;
    }

    /**
     * How a peer can be reached.
     *
     * @param encryption null for none
     */
    record Way(InetSocketAddress address, @Nullable Encryption encryption) {}

    /** Calls one of the two, on any thread. */
    void resolve(Peer peer, Consumer<Way> found, Consumer<String> failed) {
        try {
            executor.execute(() -> lookUp(peer, found, failed));
        } catch (RejectedExecutionException e) {
            failed.accept("the adapter has stopped");
        }
    }

    private static void lookUp(Peer peer, Consumer<Way> found, Consumer<String> failed) {
        Way way;
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(peer.host()), peer.port());
            way = new Way(address, peer.tls().on() ? Encryption.of(peer) : null);
        } catch (UnknownHostException e) {
            failed.accept("unknown host: " + peer.host());
            return;
        } catch (IllegalArgumentException e) {
            failed.accept(String.valueOf(e.getMessage()));
            return;
        }
        found.accept(way);
    }
}
