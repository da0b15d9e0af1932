package switchboard.smpp.session;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Looks host names up away from the event loops, since the platform's look-up blocks. */
final class Resolver {

    private final Executor executor;

    Resolver(Executor executor) {
        this.executor = executor;
    }

    /** Exactly one of the two is given. */
    interface Answer {
        void resolved(@Nullable InetAddress address, @Nullable Exception failure);
    }

    void resolve(String host, Answer answer) {
        try {
            executor.execute(() -> lookUp(host, answer));
        } catch (RejectedExecutionException e) {
            answer.resolved(null, e);
        }
    }

    private static void lookUp(String host, Answer answer) {
        try {
            answer.resolved(InetAddress.getByName(host), null);
        } catch (UnknownHostException e) {
            answer.resolved(null, e);
        }
    }
}
