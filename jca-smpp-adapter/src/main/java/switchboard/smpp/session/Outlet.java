package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.transcoder.PduTranscoder;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import java.util.function.Consumer;

/** Writes PDUs and flushes them in batches; never waits. For the channel's event loop. */
final class Outlet {

    private static final PduTranscoder TRANSCODER = new DefaultPduTranscoder(new DefaultPduTranscoderContext());

    private final Channel channel;
    private final ChannelFutureListener watch;
    private boolean dirty;
    private boolean flushComing;

    /** @param failed is told why when a write fails */
    Outlet(Channel channel, Consumer<String> failed) {
        this.channel = channel;
        this.watch = write -> {
            if (!write.isSuccess()) {
                failed.accept("connection lost: " + write.cause().getMessage());
            }
        };
    }

    /** @throws RecoverablePduException or the other when it can't be encoded; nothing is written then */
    void write(Pdu pdu) throws RecoverablePduException, UnrecoverablePduException {
        channel.write(TRANSCODER.encode(pdu)).addListener(watch);
        dirty = true;
    }

    /** For PDUs of our own making. */
    void put(Pdu pdu) {
        try {
            write(pdu);
        } catch (RecoverablePduException | UnrecoverablePduException e) {
            throw new IllegalStateException(pdu.getName() + " can't be encoded", e);
        }
    }

    void flush() {
        if (dirty) {
            dirty = false;
            channel.flush();
        }
    }

    /** After all that is already waiting on the event loop, so that many writes share one flush. */
    void flushSoon() {
        if (!flushComing) {
            flushComing = true;
            channel.eventLoop().execute(() -> {
                flushComing = false;
                flush();
            });
        }
    }
}
