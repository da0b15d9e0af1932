package switchboard.ejb.transport.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The body, which is empty, of a GET that may leave once. The JDK's client takes every GET for one that may be repeated,
 * and does so by itself when a kept connection ends before the answer: here that would be a second message. It asks the
 * body for its length each time that it writes a request.
 */
final class OnceOnly implements BodyPublisher {
    private final BodyPublisher empty = BodyPublishers.noBody();
    private final AtomicBoolean left = new AtomicBoolean();

    @Override
    public long contentLength() {
        if (left.getAndSet(true)) {
            throw new IllegalStateException("the connection ended before the answer");
        }
        return empty.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        empty.subscribe(subscriber);
    }
}
