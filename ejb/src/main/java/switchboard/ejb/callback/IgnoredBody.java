package switchboard.ejb.callback;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, in which nobody is interested. It is there at once: the client's time-out ends with the head
 * of the answer, so that a body which never ends would hold its reader for ever. A short one is read all the same, as
 * the connection can then be used again; a long one ends the connection.
 */
final class IgnoredBody implements BodySubscriber<@Nullable Void> {
    private static final long MOST_READ = 64 * 1024;

    private Flow.@Nullable Subscription subscription;
    private long read;

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onSubscribe(Flow.Subscription body) {
        subscription = body;
        body.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> octets) {
        read += octets.stream().mapToLong(ByteBuffer::remaining).sum();
        if (read > MOST_READ && subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable cause) {}

    @Override
    public void onComplete() {}
}
