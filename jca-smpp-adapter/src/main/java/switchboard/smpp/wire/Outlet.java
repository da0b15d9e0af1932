package switchboard.smpp.wire;

import com.cloudhopper.smpp.pdu.Pdu;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import java.time.Duration;
import java.util.function.Consumer;
import switchboard.smpp.pdu.PduWriter;

/** Writes PDUs and flushes them in batches; never waits. For the channel's event loop. */
public final class Outlet {

    /**
     * How long a connection stays open behind its last answer, unless the peer closes it: peers exist, jSMPP for one, that
     * lose an answer which the end of the connection follows at once.
     */
    public static final Duration LAST_ANSWER = Duration.ofMillis(500);

    private final Channel channel;
    private final ChannelFutureListener watch;
    private boolean dirty;
    private boolean flushComing;

    /** @param failed is told why when a write fails */
    public Outlet(Channel channel, Consumer<String> failed) {
        this.channel = channel;
        this.watch = write -> {
            if (!write.isSuccess()) {
                failed.accept("connection lost: " + write.cause().getMessage());
            }
        };
    }

    /** @throws IllegalArgumentException when it can't be encoded; nothing is written then */
    public void put(Pdu pdu) {
        channel.write(PduWriter.write(pdu)).addListener(watch);
        dirty = true;
    }

    public void flush() {
        if (dirty) {
            dirty = false;
            channel.flush();
        }
    }

    /** After all that is already waiting on the event loop, so that many writes share one flush. */
    public void flushSoon() {
        if (!flushComing) {
            flushComing = true;
            channel.eventLoop().execute(() -> {
                flushComing = false;
                flush();
            });
        }
    }
}
