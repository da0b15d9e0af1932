package switchboard.smpp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.EnquireLink;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutletTest {

    private final List<String> failures = new ArrayList<>();
    private int flushes;

    @Test
    void many_writes_share_one_flush() {
        EmbeddedChannel channel = new EmbeddedChannel(new Counter());
        Outlet outlet = new Outlet(channel, failures::add);
        outlet.put(enquireLink());
        outlet.put(enquireLink());
        outlet.put(enquireLink());
        assertThat(channel.outboundMessages()).isEmpty();
        outlet.flush();
        assertThat(channel.outboundMessages()).hasSize(3);
        assertThat(flushes).isEqualTo(1);
    }

    @Test
    void nothing_new_is_not_flushed() {
        new Outlet(new EmbeddedChannel(new Counter()), failures::add).flush();
        assertThat(flushes).isZero();
    }

    @Test
    void a_flush_soon_comes_after_what_already_waits() {
        EmbeddedChannel channel = new EmbeddedChannel(new Counter());
        Outlet outlet = new Outlet(channel, failures::add);
        outlet.put(enquireLink());
        channel.eventLoop().execute(() -> {
            outlet.flushSoon();
            outlet.flushSoon();
            assertThat(flushes).isZero();
        });
        channel.runPendingTasks();
        assertThat(flushes).isEqualTo(1);
    }

    @Test
    void a_write_that_fails_is_told() {
        EmbeddedChannel channel = new EmbeddedChannel(new ChannelOutboundHandlerAdapter() {
            @Override
            public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
                promise.setFailure(new IOException("broken pipe"));
            }
        });
        new Outlet(channel, failures::add).put(enquireLink());
        assertThat(failures).containsExactly("connection lost: broken pipe");
    }

    private static EnquireLink enquireLink() {
        EnquireLink pdu = new EnquireLink();
        pdu.setSequenceNumber(1);
        return pdu;
    }

    private final class Counter extends ChannelOutboundHandlerAdapter {

        @Override
        public void flush(ChannelHandlerContext ctx) {
            flushes++;
            ctx.flush();
        }
    }
}
