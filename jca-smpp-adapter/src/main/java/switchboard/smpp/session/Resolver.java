package switchboard.smpp.session;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks host names up away from the event loops, since the platform's look-up blocks. */
final class Resolver {

    private final Executor executor;

    Resolver(Executor executor) {
        this.executor = executor;
    }

    /** @param answer gets null for a name that has no address */
    void resolve(String host, Consumer<@Nullable InetAddress> answer) {
        try {
            executor.execute(() -> lookUp(host, answer));
        } catch (RejectedExecutionException e) {
            answer.accept(null);
        }
    }

    private static void lookUp(String host, Consumer<@Nullable InetAddress> answer) {
        try {
            answer.accept(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            answer.accept(null);
        }
    }
}
