package switchboard.smpp.wire;

import com.cloudhopper.smpp.pdu.Pdu;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.pdu.PduWriter;

/**
 * Writes PDUs and flushes them in batches; never waits. PDUs that leave together share a buffer, which costs a fraction of
 * one for each. For the channel's event loop.
 */
public final class Outlet {

    /**
     * How long a connection stays open behind its last answer, unless the peer closes it: peers exist, jSMPP for one, that
     * lose an answer which the end of the connection follows at once.
     */
    public static final Duration LAST_ANSWER = Duration.ofMillis(500);

    private static final int USUAL_OCTETS = 16 << 10;

    /** From here on the channel counts them, and may say that it takes no more. */
    private static final int MOST_OCTETS = 32 << 10;

    private final Channel channel;
    private final ChannelFutureListener watch;
    private @Nullable ByteBuf together;
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
        channel.closeFuture().addListener(closed -> forget());
    }

    /** @throws IllegalArgumentException when it can't be encoded; nothing is written then */
    public void put(Pdu pdu) {
        ByteBuf out = together == null ? channel.alloc().ioBuffer(USUAL_OCTETS) : together;
        together = out;
        PduWriter.write(pdu, out);
        dirty = true;
        if (out.readableBytes() >= MOST_OCTETS || !channel.isOpen()) {
            write();
        }
    }

    public void flush() {
        if (dirty) {
            dirty = false;
            write();
            channel.flush();
        }
    }

    private void write() {
        ByteBuf out = together;
        together = null;
        if (out != null) {
            channel.write(out).addListener(watch);
        }
    }

    /** What was not flushed before the end is lost, as it would be in the channel. */
    private void forget() {
        ByteBuf out = together;
        together = null;
        if (out != null) {
            out.release();
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
